COPY reviews (id, product_id, customer_id, rating, body, written_at) FROM stdin;
1	123	13	5	My third one, the others were gifts. In daily use since.	2024-09-18 08:21:51+00
2	171	1	5	Would buy it again tomorrow.	2024-09-23 12:17:12+00
3	35	11	1	Came damaged; the refund was quick at least.	2024-09-24 14:02:37+00
4	44	1	3	Smaller than I thought. Came two days later than promised.	2024-09-24 17:27:52+00
5	99	55	4	Good, and honestly priced.	2024-09-25 13:06:07+00
6	236	15	4	Good, and honestly priced. Came two days later than promised.	2024-09-26 08:41:26+00
7	64	10	4	Does what it should. Quick delivery.	2024-09-26 12:52:48+00
8	138	45	3	It is all right.	2024-09-26 18:44:13+00
9	185	45	4	Does what it should. Came two days later than promised.	2024-09-27 21:33:32+00
10	213	1	5	Would buy it again tomorrow. In daily use since.	2024-10-01 09:48:18+00
11	26	5	5	Would buy it again tomorrow. In daily use since.	2024-10-02 15:31:43+00
12	37	1	5	Beautifully made. Quick delivery.	2024-10-02 20:45:17+00
13	62	77	5	My third one, the others were gifts.	2024-10-02 23:26:20+00
14	109	31	4	Solid. The packaging could be simpler.	2024-10-03 17:49:03+00
15	238	45	2	Not what the description says.	2024-10-03 21:08:43+00
16	139	45	2	Not what the description says.	2024-10-04 13:40:37+00
17	206	45	5	Even nicer than the picture. My neighbour wants one too.	2024-10-05 10:11:18+00
18	94	45	4	Solid. The packaging could be simpler. Quick delivery.	2024-10-05 13:06:03+00
19	189	45	4	Solid. The packaging could be simpler. Well packed.	2024-10-05 17:05:52+00
20	251	10	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2024-10-05 21:05:38+00
21	3	45	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-10-06 08:26:33+00
22	71	45	5	Beautifully made.	2024-10-06 17:23:04+00
23	196	94	5	Even nicer than the picture. Quick delivery.	2024-10-06 22:12:28+00
24	85	45	4	Does what it should.	2024-10-06 22:43:19+00
25	32	45	5	Beautifully made. Quick delivery.	2024-10-07 19:34:43+00
26	207	51	3	Nice to look at, so-so in use. Came two days later than promised.	2024-10-08 09:54:45+00
27	246	86	4	Good, and honestly priced. In daily use since.	2024-10-08 18:12:20+00
28	23	172	5	Even nicer than the picture.	2024-10-10 06:24:24+00
29	113	10	5	Exactly what I hoped for.	2024-10-10 11:33:39+00
30	17	2	5	Exactly what I hoped for. In daily use since.	2024-10-11 00:54:24+00
31	133	2	2	Not what the description says.	2024-10-11 12:16:37+00
32	73	55	4	Very nice, the colour is a little darker than shown.	2024-10-11 20:59:01+00
33	99	45	2	Not what the description says.	2024-10-12 14:26:58+00
34	249	49	5	Even nicer than the picture. Came two days later than promised.	2024-10-12 14:46:07+00
35	124	3	5	Even nicer than the picture. Came two days later than promised.	2024-10-12 16:14:31+00
36	201	137	5	My third one, the others were gifts. My neighbour wants one too.	2024-10-12 20:29:19+00
37	116	32	5	Beautifully made. In daily use since.	2024-10-12 20:42:53+00
38	13	3	5	My third one, the others were gifts.	2024-10-13 18:14:13+00
39	167	1	4	Solid. The packaging could be simpler.	2024-10-13 21:01:59+00
40	147	21	2	Not what the description says.	2024-10-14 08:45:41+00
41	154	11	1	Broke on the second day.	2024-10-14 13:11:07+00
42	2	65	4	Does what it should. In daily use since.	2024-10-14 23:05:30+00
43	57	1	5	Even nicer than the picture.	2024-10-15 08:08:35+00
44	77	48	4	Does what it should. In daily use since.	2024-10-15 10:15:55+00
45	202	45	4	Solid. The packaging could be simpler.	2024-10-15 11:23:58+00
46	37	137	3	Fine, but I have seen it cheaper. Quick delivery.	2024-10-15 13:10:30+00
47	100	45	4	Solid. The packaging could be simpler. In daily use since.	2024-10-16 12:21:27+00
48	251	77	3	Fine, but I have seen it cheaper. My neighbour wants one too.	2024-10-16 22:53:02+00
49	245	38	4	Good, and honestly priced.	2024-10-17 17:23:08+00
50	64	40	4	Solid. The packaging could be simpler. My neighbour wants one too.	2024-10-19 08:42:48+00
51	224	25	3	It is all right. In daily use since.	2024-10-19 21:04:09+00
52	168	45	5	Exactly what I hoped for. Quick delivery.	2024-10-19 21:30:25+00
53	65	77	3	Fine, but I have seen it cheaper. Well packed.	2024-10-19 22:29:14+00
54	54	176	3	Smaller than I thought. Came two days later than promised.	2024-10-20 10:01:22+00
55	20	73	3	It is all right.	2024-10-20 20:38:06+00
56	251	69	2	Not what the description says.	2024-10-21 08:50:44+00
57	137	191	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-10-21 10:13:46+00
58	73	37	4	Solid. The packaging could be simpler. My neighbour wants one too.	2024-10-22 11:41:06+00
59	25	96	5	Exactly what I hoped for. Quick delivery.	2024-10-22 21:06:25+00
60	101	45	4	Very nice, the colour is a little darker than shown. Well packed.	2024-10-23 08:24:48+00
61	216	126	5	Beautifully made. In daily use since.	2024-10-23 15:03:19+00
62	230	185	3	Smaller than I thought.	2024-10-23 19:09:41+00
63	190	219	3	It is all right. Came two days later than promised.	2024-10-23 23:49:48+00
64	251	63	4	Very nice, the colour is a little darker than shown.	2024-10-24 10:52:23+00
65	43	137	4	Does what it should.	2024-10-24 10:55:25+00
66	36	126	5	Beautifully made.	2024-10-24 17:14:04+00
67	48	57	3	Nice to look at, so-so in use. My neighbour wants one too.	2024-10-25 02:49:19+00
68	251	45	3	Nice to look at, so-so in use. Well packed.	2024-10-25 19:58:28+00
69	208	137	5	Would buy it again tomorrow. In daily use since.	2024-10-25 20:45:34+00
70	181	137	5	Beautifully made.	2024-10-25 20:53:21+00
71	118	219	3	Nice to look at, so-so in use. Well packed.	2024-10-26 09:58:20+00
72	142	286	4	Solid. The packaging could be simpler.	2024-10-26 10:41:30+00
73	104	286	5	Exactly what I hoped for. Quick delivery.	2024-10-26 13:49:08+00
74	25	97	5	My third one, the others were gifts.	2024-10-26 13:58:01+00
75	76	172	4	Does what it should. My neighbour wants one too.	2024-10-26 22:50:02+00
76	88	137	5	My third one, the others were gifts. In daily use since.	2024-10-27 00:03:41+00
77	119	286	5	Exactly what I hoped for.	2024-10-27 19:48:36+00
78	121	45	4	Very nice, the colour is a little darker than shown. In daily use since.	2024-10-28 12:33:38+00
79	77	45	4	Good, and honestly priced. In daily use since.	2024-10-28 15:10:30+00
80	110	65	4	Does what it should. Well packed.	2024-10-28 16:41:01+00
81	60	126	1	Came damaged; the refund was quick at least.	2024-10-29 07:42:01+00
82	13	114	3	Nice to look at, so-so in use. In daily use since.	2024-10-29 21:39:07+00
83	231	137	4	Good, and honestly priced.	2024-10-30 08:03:25+00
84	57	103	3	It is all right.	2024-10-31 09:01:49+00
85	100	280	5	Beautifully made. My neighbour wants one too.	2024-10-31 13:33:17+00
86	109	126	2	Not what the description says.	2024-10-31 18:25:12+00
87	194	172	3	Smaller than I thought.	2024-10-31 19:04:35+00
88	204	64	5	Beautifully made. In daily use since.	2024-11-01 12:12:02+00
89	17	137	1	Broke on the second day.	2024-11-01 20:20:59+00
90	179	137	5	Beautifully made. In daily use since.	2024-11-01 22:13:18+00
91	114	116	3	It is all right. My neighbour wants one too.	2024-11-03 10:00:25+00
92	65	176	3	It is all right. My neighbour wants one too.	2024-11-03 11:16:46+00
93	53	63	3	Smaller than I thought. Came two days later than promised.	2024-11-03 12:09:30+00
94	172	126	5	Beautifully made.	2024-11-03 15:01:06+00
95	212	137	5	My third one, the others were gifts. My neighbour wants one too.	2024-11-03 17:52:47+00
96	26	1	5	Exactly what I hoped for. Well packed.	2024-11-03 20:38:05+00
97	181	45	5	Would buy it again tomorrow. Well packed.	2024-11-04 12:52:01+00
98	75	57	5	My third one, the others were gifts. In daily use since.	2024-11-04 17:08:47+00
99	185	139	5	Would buy it again tomorrow.	2024-11-05 15:51:35+00
100	67	176	5	My third one, the others were gifts. My neighbour wants one too.	2024-11-05 16:21:31+00
101	91	145	4	Does what it should. In daily use since.	2024-11-05 18:40:57+00
102	123	137	4	Does what it should.	2024-11-05 20:40:35+00
103	71	176	5	Would buy it again tomorrow. Quick delivery.	2024-11-05 21:23:02+00
104	100	26	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2024-11-06 17:41:15+00
105	71	145	5	Even nicer than the picture.	2024-11-06 17:50:36+00
106	196	109	3	Smaller than I thought.	2024-11-07 18:37:47+00
107	100	176	3	Nice to look at, so-so in use. Well packed.	2024-11-08 12:57:08+00
108	147	286	5	Exactly what I hoped for.	2024-11-08 15:46:50+00
109	1	137	2	Not what the description says.	2024-11-09 06:06:06+00
110	77	227	1	Broke on the second day.	2024-11-09 06:36:58+00
111	164	45	4	Good, and honestly priced. Came two days later than promised.	2024-11-09 18:55:33+00
112	12	137	5	Even nicer than the picture. Quick delivery.	2024-11-11 10:35:02+00
113	200	85	5	Would buy it again tomorrow. Well packed.	2024-11-11 10:51:01+00
114	9	252	2	Got a scratch within a week.	2024-11-11 17:19:29+00
115	21	176	2	Got a scratch within a week.	2024-11-11 18:11:56+00
116	189	273	1	Broke on the second day.	2024-11-12 07:23:12+00
117	186	45	5	My third one, the others were gifts. Came two days later than promised.	2024-11-12 12:30:04+00
118	123	126	4	Solid. The packaging could be simpler.	2024-11-12 17:55:50+00
119	193	252	1	Came damaged; the refund was quick at least.	2024-11-13 11:42:46+00
120	18	219	5	Exactly what I hoped for. In daily use since.	2024-11-13 13:03:07+00
121	100	329	1	Broke on the second day.	2024-11-13 22:42:42+00
122	40	219	3	Nice to look at, so-so in use.	2024-11-14 12:11:57+00
123	134	219	2	Not what the description says.	2024-11-14 12:37:53+00
124	54	208	5	Would buy it again tomorrow.	2024-11-14 16:20:34+00
125	53	194	5	Exactly what I hoped for. Well packed.	2024-11-14 20:34:29+00
126	77	25	1	Came damaged; the refund was quick at least.	2024-11-15 12:32:49+00
127	96	383	5	Would buy it again tomorrow. In daily use since.	2024-11-15 13:53:36+00
128	211	137	4	Good, and honestly priced. My neighbour wants one too.	2024-11-15 14:40:32+00
129	49	97	4	Does what it should.	2024-11-15 16:11:48+00
130	151	88	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2024-11-16 07:33:02+00
131	135	280	5	Even nicer than the picture.	2024-11-16 08:34:40+00
132	150	176	3	Nice to look at, so-so in use.	2024-11-16 17:08:50+00
133	40	364	5	Even nicer than the picture.	2024-11-17 23:09:25+00
134	210	126	5	Even nicer than the picture. Came two days later than promised.	2024-11-18 09:18:53+00
135	179	381	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2024-11-18 14:50:47+00
136	227	400	5	Exactly what I hoped for.	2024-11-18 15:09:40+00
137	99	107	3	It is all right. Came two days later than promised.	2024-11-18 18:59:08+00
138	10	325	3	Nice to look at, so-so in use.	2024-11-19 12:31:24+00
139	77	145	5	Even nicer than the picture.	2024-11-19 19:00:28+00
140	45	26	4	Solid. The packaging could be simpler.	2024-11-20 15:19:53+00
141	186	219	5	Beautifully made. My neighbour wants one too.	2024-11-20 21:16:25+00
142	5	219	5	Beautifully made.	2024-11-21 08:13:40+00
143	141	219	3	Fine, but I have seen it cheaper. Quick delivery.	2024-11-21 08:50:59+00
144	92	301	5	My third one, the others were gifts.	2024-11-21 12:31:53+00
145	70	137	5	Beautifully made. Came two days later than promised.	2024-11-21 13:16:59+00
146	151	274	3	Fine, but I have seen it cheaper.	2024-11-21 20:27:11+00
147	14	45	5	Even nicer than the picture. Quick delivery.	2024-11-21 23:05:08+00
148	224	212	3	Nice to look at, so-so in use. Quick delivery.	2024-11-22 10:50:32+00
149	99	400	3	Fine, but I have seen it cheaper. Well packed.	2024-11-23 09:26:22+00
150	154	62	2	Not what the description says.	2024-11-23 12:50:11+00
151	238	381	4	Solid. The packaging could be simpler. Came two days later than promised.	2024-11-23 18:51:34+00
152	64	176	4	Solid. The packaging could be simpler. My neighbour wants one too.	2024-11-23 19:35:18+00
153	80	278	3	Fine, but I have seen it cheaper.	2024-11-23 20:11:57+00
154	135	219	3	Smaller than I thought. In daily use since.	2024-11-24 10:15:44+00
155	69	98	4	Does what it should. Came two days later than promised.	2024-11-24 15:33:00+00
156	73	301	5	Beautifully made. In daily use since.	2024-11-24 17:42:16+00
157	42	166	4	Does what it should.	2024-11-24 20:42:55+00
158	121	430	4	Good, and honestly priced. In daily use since.	2024-11-24 21:47:54+00
159	132	107	5	Even nicer than the picture. My neighbour wants one too.	2024-11-25 18:21:22+00
160	49	216	5	Even nicer than the picture. My neighbour wants one too.	2024-11-25 19:14:19+00
161	238	81	5	Would buy it again tomorrow.	2024-11-25 23:27:40+00
162	210	73	4	Solid. The packaging could be simpler.	2024-11-26 18:23:46+00
163	105	310	4	Solid. The packaging could be simpler. In daily use since.	2024-11-26 18:29:27+00
164	202	273	3	It is all right.	2024-11-26 19:18:31+00
165	154	273	5	Even nicer than the picture.	2024-11-26 19:52:06+00
166	79	472	5	Exactly what I hoped for. My neighbour wants one too.	2024-11-27 09:11:07+00
167	80	430	4	Solid. The packaging could be simpler. Quick delivery.	2024-11-27 10:41:46+00
168	138	176	5	Exactly what I hoped for. Quick delivery.	2024-11-27 18:29:06+00
169	202	219	5	My third one, the others were gifts. My neighbour wants one too.	2024-11-27 20:20:20+00
170	22	418	5	My third one, the others were gifts.	2024-11-28 13:44:10+00
171	5	292	5	Beautifully made. My neighbour wants one too.	2024-11-28 15:14:36+00
172	161	266	4	Very nice, the colour is a little darker than shown.	2024-11-28 20:49:26+00
173	200	25	5	Would buy it again tomorrow. Came two days later than promised.	2024-11-29 08:04:03+00
174	132	504	2	Arrived late, and is heavier than expected.	2024-11-29 09:56:06+00
175	95	108	5	Even nicer than the picture. Quick delivery.	2024-11-29 12:39:55+00
176	20	281	5	Beautifully made. In daily use since.	2024-11-29 19:02:06+00
177	173	409	4	Solid. The packaging could be simpler. My neighbour wants one too.	2024-11-30 11:43:51+00
178	71	163	3	Nice to look at, so-so in use. Came two days later than promised.	2024-11-30 12:18:01+00
179	231	292	4	Solid. The packaging could be simpler. Came two days later than promised.	2024-11-30 15:57:50+00
180	87	386	5	Would buy it again tomorrow.	2024-11-30 19:47:44+00
181	164	212	4	Very nice, the colour is a little darker than shown.	2024-12-01 00:30:40+00
182	125	79	5	Even nicer than the picture. Well packed.	2024-12-01 07:11:16+00
183	42	176	4	Solid. The packaging could be simpler.	2024-12-01 11:01:25+00
184	140	45	4	Solid. The packaging could be simpler. Well packed.	2024-12-01 13:25:40+00
185	33	364	5	Even nicer than the picture.	2024-12-01 14:02:39+00
186	202	172	4	Does what it should. In daily use since.	2024-12-01 18:10:44+00
187	147	304	5	My third one, the others were gifts. My neighbour wants one too.	2024-12-01 18:42:06+00
188	211	208	2	Got a scratch within a week.	2024-12-01 20:14:29+00
189	99	137	4	Good, and honestly priced. My neighbour wants one too.	2024-12-01 21:32:29+00
190	100	387	5	My third one, the others were gifts.	2024-12-02 08:24:14+00
191	227	137	4	Solid. The packaging could be simpler.	2024-12-02 09:57:36+00
192	237	45	3	Smaller than I thought. Came two days later than promised.	2024-12-02 17:46:45+00
193	124	137	5	Even nicer than the picture.	2024-12-02 23:08:14+00
194	186	281	4	Does what it should. Quick delivery.	2024-12-03 09:49:54+00
195	4	126	4	Good, and honestly priced. My neighbour wants one too.	2024-12-03 18:43:49+00
196	108	145	3	Nice to look at, so-so in use. Quick delivery.	2024-12-03 19:59:08+00
197	9	280	2	Arrived late, and is heavier than expected.	2024-12-03 22:59:20+00
198	201	310	5	My third one, the others were gifts.	2024-12-04 20:51:15+00
199	184	45	5	Would buy it again tomorrow.	2024-12-04 21:13:59+00
200	206	192	5	Beautifully made. Well packed.	2024-12-05 11:34:40+00
201	190	286	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-12-05 13:58:05+00
202	159	128	5	Beautifully made. Quick delivery.	2024-12-06 01:24:40+00
203	247	251	4	Good, and honestly priced. My neighbour wants one too.	2024-12-07 07:01:50+00
204	154	342	5	My third one, the others were gifts.	2024-12-07 14:47:04+00
205	8	219	3	Fine, but I have seen it cheaper. In daily use since.	2024-12-07 16:04:01+00
206	67	359	3	It is all right. My neighbour wants one too.	2024-12-07 16:07:13+00
207	206	364	4	Solid. The packaging could be simpler.	2024-12-07 22:36:22+00
208	154	148	5	My third one, the others were gifts. Came two days later than promised.	2024-12-08 11:10:48+00
209	154	219	4	Solid. The packaging could be simpler. Came two days later than promised.	2024-12-08 16:56:37+00
210	232	351	2	Arrived late, and is heavier than expected.	2024-12-08 19:07:39+00
211	108	137	4	Does what it should. Well packed.	2024-12-08 19:26:33+00
212	72	31	3	Nice to look at, so-so in use.	2024-12-08 20:57:48+00
213	75	270	3	Smaller than I thought. Came two days later than promised.	2024-12-08 22:06:01+00
214	109	230	5	Would buy it again tomorrow. Well packed.	2024-12-09 10:06:27+00
215	169	3	5	Even nicer than the picture.	2024-12-09 11:46:13+00
216	177	340	5	Even nicer than the picture. My neighbour wants one too.	2024-12-10 08:40:26+00
217	214	273	5	Beautifully made.	2024-12-10 14:48:49+00
218	154	286	5	My third one, the others were gifts. My neighbour wants one too.	2024-12-10 16:45:07+00
219	164	179	5	Even nicer than the picture. Came two days later than promised.	2024-12-10 16:58:35+00
220	193	67	4	Does what it should. Well packed.	2024-12-10 20:46:07+00
221	86	401	5	My third one, the others were gifts. My neighbour wants one too.	2024-12-10 22:56:00+00
222	227	81	3	Nice to look at, so-so in use.	2024-12-11 02:49:16+00
223	194	45	4	Does what it should. Well packed.	2024-12-11 21:34:17+00
224	18	292	5	My third one, the others were gifts.	2024-12-12 08:15:22+00
225	109	484	5	Would buy it again tomorrow. Well packed.	2024-12-12 11:52:37+00
226	251	55	3	It is all right.	2024-12-12 15:04:30+00
227	212	219	5	Beautifully made. In daily use since.	2024-12-12 18:43:16+00
228	99	136	3	Fine, but I have seen it cheaper. In daily use since.	2024-12-12 19:24:00+00
229	25	286	5	Beautifully made. Quick delivery.	2024-12-12 21:54:09+00
230	251	219	4	Does what it should.	2024-12-13 01:36:00+00
231	160	286	4	Does what it should. Came two days later than promised.	2024-12-13 10:06:50+00
232	211	62	4	Does what it should. Quick delivery.	2024-12-13 10:50:24+00
233	250	22	3	Smaller than I thought.	2024-12-13 10:57:54+00
234	215	430	4	Solid. The packaging could be simpler.	2024-12-13 11:03:07+00
235	186	194	5	Beautifully made.	2024-12-13 12:14:44+00
236	185	136	5	My third one, the others were gifts. In daily use since.	2024-12-13 12:27:48+00
237	199	219	3	Nice to look at, so-so in use. Quick delivery.	2024-12-14 16:47:15+00
238	176	164	5	Would buy it again tomorrow. Came two days later than promised.	2024-12-14 17:03:26+00
239	43	219	5	My third one, the others were gifts. Well packed.	2024-12-14 18:09:30+00
240	158	459	2	Got a scratch within a week.	2024-12-15 02:13:56+00
241	211	168	4	Good, and honestly priced.	2024-12-15 09:44:52+00
242	87	219	4	Good, and honestly priced.	2024-12-15 20:01:48+00
243	27	489	5	Would buy it again tomorrow. Well packed.	2024-12-15 20:43:07+00
244	169	179	5	Exactly what I hoped for.	2024-12-16 10:50:32+00
245	11	262	5	Exactly what I hoped for.	2024-12-17 20:44:50+00
246	192	325	5	Even nicer than the picture. Well packed.	2024-12-17 20:54:29+00
247	246	485	2	Got a scratch within a week.	2024-12-17 21:08:09+00
248	205	430	5	Even nicer than the picture. In daily use since.	2024-12-18 06:21:10+00
249	187	126	5	My third one, the others were gifts. In daily use since.	2024-12-18 13:19:04+00
250	146	137	5	Would buy it again tomorrow. Came two days later than promised.	2024-12-18 20:37:14+00
251	16	421	1	Came damaged; the refund was quick at least.	2024-12-19 09:00:51+00
252	245	471	4	Good, and honestly priced.	2024-12-20 19:52:41+00
253	127	280	5	Beautifully made.	2024-12-20 20:07:41+00
254	223	364	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-12-21 09:00:09+00
255	59	273	3	It is all right. Well packed.	2024-12-21 13:37:40+00
256	196	559	5	Beautifully made.	2024-12-21 18:30:40+00
257	51	219	3	Smaller than I thought. Quick delivery.	2024-12-21 22:29:44+00
258	190	151	4	Good, and honestly priced. Quick delivery.	2024-12-22 13:46:23+00
259	155	278	4	Does what it should.	2024-12-22 15:13:51+00
260	206	212	1	Came damaged; the refund was quick at least.	2024-12-22 20:53:13+00
261	114	179	4	Good, and honestly priced. In daily use since.	2024-12-22 21:51:18+00
262	117	195	3	Fine, but I have seen it cheaper.	2024-12-22 22:47:04+00
263	24	430	4	Solid. The packaging could be simpler. My neighbour wants one too.	2024-12-23 00:59:45+00
264	13	418	5	Even nicer than the picture. Quick delivery.	2024-12-23 05:39:19+00
265	194	359	5	My third one, the others were gifts.	2024-12-23 19:19:59+00
266	193	353	2	Arrived late, and is heavier than expected.	2024-12-23 21:14:20+00
267	200	61	4	Good, and honestly priced.	2024-12-23 21:18:55+00
268	112	457	5	Even nicer than the picture. Quick delivery.	2024-12-24 12:11:53+00
269	75	337	5	Would buy it again tomorrow.	2024-12-24 22:03:43+00
270	172	263	5	My third one, the others were gifts.	2024-12-25 18:09:02+00
271	31	137	5	Exactly what I hoped for. Quick delivery.	2024-12-26 14:28:26+00
272	130	115	5	Even nicer than the picture. Came two days later than promised.	2024-12-26 19:00:01+00
273	96	340	5	Would buy it again tomorrow.	2024-12-27 08:25:25+00
274	219	137	4	Good, and honestly priced. Came two days later than promised.	2024-12-27 10:10:39+00
275	164	452	5	Even nicer than the picture. Quick delivery.	2024-12-27 12:08:14+00
276	67	131	2	Arrived late, and is heavier than expected.	2024-12-27 14:55:29+00
277	215	286	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2024-12-27 20:42:27+00
278	162	224	3	Fine, but I have seen it cheaper. Came two days later than promised.	2024-12-28 01:10:20+00
279	248	145	4	Solid. The packaging could be simpler. Quick delivery.	2024-12-28 13:03:46+00
280	225	219	5	Exactly what I hoped for.	2024-12-28 13:20:04+00
281	141	325	5	My third one, the others were gifts. Came two days later than promised.	2024-12-28 15:32:20+00
282	247	325	4	Very nice, the colour is a little darker than shown. In daily use since.	2024-12-28 16:06:15+00
283	142	19	4	Does what it should. Quick delivery.	2024-12-28 16:18:03+00
284	111	170	3	Fine, but I have seen it cheaper. My neighbour wants one too.	2024-12-28 17:43:47+00
285	111	126	4	Very nice, the colour is a little darker than shown. Quick delivery.	2024-12-28 21:51:51+00
286	217	219	5	My third one, the others were gifts.	2024-12-28 22:03:59+00
287	48	638	5	Even nicer than the picture. My neighbour wants one too.	2024-12-29 09:15:21+00
288	240	376	5	My third one, the others were gifts.	2024-12-29 15:42:21+00
289	206	430	5	My third one, the others were gifts. Came two days later than promised.	2024-12-29 16:15:10+00
290	64	30	1	Came damaged; the refund was quick at least.	2024-12-29 16:54:23+00
291	209	176	5	Beautifully made. Quick delivery.	2024-12-29 19:45:03+00
292	209	263	5	Would buy it again tomorrow. Well packed.	2024-12-30 08:25:40+00
293	71	430	2	Got a scratch within a week.	2024-12-30 17:30:41+00
294	99	662	3	Smaller than I thought. Quick delivery.	2024-12-30 20:51:03+00
295	37	444	2	Not what the description says.	2024-12-31 16:05:34+00
296	208	525	5	Exactly what I hoped for.	2024-12-31 20:46:01+00
297	107	364	2	Got a scratch within a week.	2024-12-31 20:54:48+00
298	251	430	5	My third one, the others were gifts.	2025-01-01 10:58:43+00
299	30	126	4	Does what it should. Quick delivery.	2025-01-01 11:59:21+00
300	148	608	5	Would buy it again tomorrow. Quick delivery.	2025-01-01 14:29:00+00
301	164	189	4	Good, and honestly priced.	2025-01-01 20:57:28+00
302	64	35	2	Arrived late, and is heavier than expected.	2025-01-03 06:31:28+00
303	62	278	5	My third one, the others were gifts. In daily use since.	2025-01-03 08:59:07+00
304	70	25	4	Solid. The packaging could be simpler.	2025-01-03 13:11:14+00
305	70	45	5	Exactly what I hoped for.	2025-01-03 18:09:23+00
306	104	593	3	Smaller than I thought. Came two days later than promised.	2025-01-03 20:30:40+00
307	207	359	5	Even nicer than the picture.	2025-01-04 08:08:03+00
308	213	620	3	Smaller than I thought.	2025-01-04 09:03:37+00
309	111	430	3	Fine, but I have seen it cheaper. Quick delivery.	2025-01-04 13:20:08+00
310	123	25	4	Good, and honestly priced. Well packed.	2025-01-04 16:12:04+00
311	166	680	4	Good, and honestly priced. Well packed.	2025-01-04 16:23:27+00
312	116	208	4	Solid. The packaging could be simpler.	2025-01-04 18:08:17+00
313	36	55	5	My third one, the others were gifts. Quick delivery.	2025-01-04 20:38:48+00
314	9	63	3	Nice to look at, so-so in use.	2025-01-04 20:57:30+00
315	131	364	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-01-04 22:24:13+00
316	46	449	5	Exactly what I hoped for. Came two days later than promised.	2025-01-05 13:48:46+00
317	116	608	5	Beautifully made. Well packed.	2025-01-05 21:26:06+00
318	246	495	1	Broke on the second day.	2025-01-06 00:51:51+00
319	185	219	3	Fine, but I have seen it cheaper. In daily use since.	2025-01-06 08:38:47+00
320	130	286	3	It is all right. Quick delivery.	2025-01-06 12:31:38+00
321	143	430	4	Good, and honestly priced. In daily use since.	2025-01-06 16:48:53+00
322	198	591	1	Came damaged; the refund was quick at least.	2025-01-06 18:09:36+00
323	188	430	5	Even nicer than the picture. Quick delivery.	2025-01-06 18:13:10+00
324	62	532	3	Smaller than I thought. Came two days later than promised.	2025-01-06 19:01:18+00
325	119	45	5	Even nicer than the picture.	2025-01-06 20:14:21+00
326	121	127	5	Even nicer than the picture. Well packed.	2025-01-06 20:30:19+00
327	13	385	5	Would buy it again tomorrow.	2025-01-06 22:10:58+00
328	156	139	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-01-06 22:25:59+00
329	166	591	5	My third one, the others were gifts. Quick delivery.	2025-01-07 08:08:43+00
330	48	472	5	Would buy it again tomorrow. Well packed.	2025-01-07 15:31:00+00
331	71	246	5	My third one, the others were gifts. Came two days later than promised.	2025-01-07 19:36:19+00
332	164	251	2	Not what the description says.	2025-01-07 20:39:48+00
333	154	434	5	Exactly what I hoped for.	2025-01-07 21:04:14+00
334	124	280	4	Very nice, the colour is a little darker than shown.	2025-01-07 21:53:39+00
335	124	45	5	Even nicer than the picture. My neighbour wants one too.	2025-01-08 07:07:22+00
336	107	596	5	My third one, the others were gifts. Well packed.	2025-01-08 12:43:50+00
337	77	430	5	Would buy it again tomorrow. Well packed.	2025-01-08 20:25:15+00
338	164	46	5	Exactly what I hoped for. Well packed.	2025-01-09 00:42:11+00
339	230	40	5	Would buy it again tomorrow.	2025-01-09 06:22:30+00
340	158	364	4	Does what it should. Came two days later than promised.	2025-01-09 10:09:33+00
341	179	30	5	Exactly what I hoped for. Came two days later than promised.	2025-01-09 11:30:51+00
342	95	140	5	Would buy it again tomorrow. Came two days later than promised.	2025-01-09 11:53:42+00
343	245	449	2	Not what the description says.	2025-01-09 19:11:25+00
344	231	223	5	Beautifully made. Quick delivery.	2025-01-09 20:59:53+00
345	90	164	5	Beautifully made. Quick delivery.	2025-01-09 22:55:12+00
346	227	450	1	Broke on the second day.	2025-01-10 16:34:32+00
347	87	178	5	My third one, the others were gifts.	2025-01-10 16:54:04+00
348	220	608	5	Would buy it again tomorrow. Well packed.	2025-01-10 19:32:09+00
349	217	680	4	Solid. The packaging could be simpler. In daily use since.	2025-01-10 22:10:20+00
350	3	608	2	Not what the description says.	2025-01-11 14:15:03+00
351	225	701	3	Nice to look at, so-so in use.	2025-01-11 21:17:46+00
352	167	484	2	Got a scratch within a week.	2025-01-11 21:51:42+00
353	179	280	5	Exactly what I hoped for. In daily use since.	2025-01-12 05:21:12+00
354	93	477	5	My third one, the others were gifts. In daily use since.	2025-01-12 13:14:52+00
355	198	434	5	Exactly what I hoped for. My neighbour wants one too.	2025-01-12 15:53:15+00
356	128	215	4	Good, and honestly priced. My neighbour wants one too.	2025-01-12 16:49:12+00
357	73	151	5	Even nicer than the picture. Came two days later than promised.	2025-01-12 19:46:19+00
358	233	509	5	Exactly what I hoped for.	2025-01-12 21:26:07+00
359	105	177	5	Beautifully made.	2025-01-13 09:38:17+00
360	70	117	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-01-13 10:52:48+00
361	233	620	4	Solid. The packaging could be simpler. In daily use since.	2025-01-13 17:17:21+00
362	211	219	4	Good, and honestly priced.	2025-01-13 18:00:29+00
363	41	285	5	My third one, the others were gifts. My neighbour wants one too.	2025-01-13 18:38:17+00
364	257	219	4	Good, and honestly priced. Quick delivery.	2025-01-14 10:38:18+00
365	129	450	5	My third one, the others were gifts. My neighbour wants one too.	2025-01-14 14:16:20+00
366	25	45	5	Even nicer than the picture.	2025-01-14 16:46:49+00
367	100	72	5	Would buy it again tomorrow.	2025-01-14 16:49:16+00
368	218	430	4	Good, and honestly priced.	2025-01-14 22:43:51+00
369	248	651	5	Even nicer than the picture. Came two days later than promised.	2025-01-15 11:06:46+00
370	9	286	5	My third one, the others were gifts. In daily use since.	2025-01-15 13:57:15+00
371	126	219	5	Exactly what I hoped for. My neighbour wants one too.	2025-01-15 15:03:06+00
372	199	487	4	Very nice, the colour is a little darker than shown.	2025-01-15 15:47:04+00
373	183	430	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-01-15 20:22:36+00
374	164	286	4	Good, and honestly priced. My neighbour wants one too.	2025-01-15 21:23:48+00
375	70	608	5	Would buy it again tomorrow. Quick delivery.	2025-01-16 17:55:51+00
376	75	151	2	Arrived late, and is heavier than expected.	2025-01-16 19:10:29+00
377	247	538	4	Solid. The packaging could be simpler.	2025-01-16 19:31:36+00
378	229	758	4	Does what it should.	2025-01-16 21:21:17+00
379	47	194	4	Good, and honestly priced. My neighbour wants one too.	2025-01-16 21:59:09+00
380	44	559	5	Exactly what I hoped for.	2025-01-17 08:03:54+00
381	217	608	5	Exactly what I hoped for. Came two days later than promised.	2025-01-17 08:28:45+00
382	73	430	5	Would buy it again tomorrow. In daily use since.	2025-01-17 17:16:29+00
383	4	608	3	It is all right.	2025-01-17 20:08:40+00
384	64	591	3	Smaller than I thought. Well packed.	2025-01-17 20:56:18+00
385	33	325	5	Would buy it again tomorrow. Came two days later than promised.	2025-01-17 21:56:45+00
386	199	538	5	Even nicer than the picture. In daily use since.	2025-01-18 10:38:03+00
387	100	595	3	It is all right.	2025-01-18 11:26:16+00
388	246	273	5	Even nicer than the picture. Well packed.	2025-01-18 14:30:16+00
389	23	286	3	Smaller than I thought.	2025-01-18 15:55:35+00
390	17	340	4	Good, and honestly priced. In daily use since.	2025-01-18 16:12:08+00
391	223	137	5	My third one, the others were gifts. My neighbour wants one too.	2025-01-18 19:07:54+00
392	151	278	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-01-18 20:29:21+00
393	243	219	5	My third one, the others were gifts.	2025-01-19 00:36:46+00
394	245	556	5	Even nicer than the picture.	2025-01-19 08:35:22+00
395	176	310	4	Very nice, the colour is a little darker than shown.	2025-01-19 09:11:53+00
396	42	219	1	Broke on the second day.	2025-01-19 10:01:50+00
397	179	448	2	Not what the description says.	2025-01-19 19:08:23+00
398	92	591	1	Came damaged; the refund was quick at least.	2025-01-20 02:06:00+00
399	69	179	1	Broke on the second day.	2025-01-20 10:04:47+00
400	166	87	4	Does what it should. In daily use since.	2025-01-20 15:10:55+00
401	230	84	5	Exactly what I hoped for.	2025-01-20 20:43:54+00
402	219	145	4	Good, and honestly priced. In daily use since.	2025-01-21 13:23:26+00
403	120	153	4	Does what it should. Quick delivery.	2025-01-21 20:05:12+00
404	218	219	5	Would buy it again tomorrow. In daily use since.	2025-01-22 10:43:22+00
405	64	697	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-01-22 12:45:52+00
406	27	112	4	Solid. The packaging could be simpler. In daily use since.	2025-01-23 07:51:21+00
407	95	538	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-01-23 11:55:31+00
408	199	430	5	Exactly what I hoped for. Came two days later than promised.	2025-01-23 13:06:40+00
409	251	465	5	Exactly what I hoped for. My neighbour wants one too.	2025-01-23 17:23:15+00
410	206	508	2	Arrived late, and is heavier than expected.	2025-01-23 20:44:27+00
411	91	219	4	Solid. The packaging could be simpler. Well packed.	2025-01-24 08:37:39+00
412	141	153	3	Fine, but I have seen it cheaper. Came two days later than promised.	2025-01-24 12:38:24+00
413	13	174	4	Good, and honestly priced. In daily use since.	2025-01-24 13:10:01+00
414	77	753	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-01-24 21:02:16+00
415	100	526	4	Good, and honestly priced.	2025-01-24 21:05:42+00
416	89	290	2	Got a scratch within a week.	2025-01-24 22:06:47+00
417	169	1	5	My third one, the others were gifts.	2025-01-25 19:27:07+00
418	151	19	5	Beautifully made. My neighbour wants one too.	2025-01-26 07:52:42+00
419	193	430	5	Exactly what I hoped for. My neighbour wants one too.	2025-01-26 11:01:32+00
420	196	208	5	Exactly what I hoped for. In daily use since.	2025-01-26 15:29:59+00
421	28	99	5	Beautifully made. In daily use since.	2025-01-27 10:20:51+00
422	15	526	5	Beautifully made. Came two days later than promised.	2025-01-27 11:15:24+00
423	208	290	3	Nice to look at, so-so in use. Well packed.	2025-01-27 21:36:33+00
424	93	827	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-01-28 06:05:10+00
425	4	57	5	My third one, the others were gifts. Well packed.	2025-01-28 16:07:30+00
426	48	145	3	Fine, but I have seen it cheaper. In daily use since.	2025-01-28 19:40:38+00
427	109	208	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-01-28 22:34:35+00
428	193	55	5	Would buy it again tomorrow. My neighbour wants one too.	2025-01-29 21:14:00+00
429	201	86	5	Beautifully made. My neighbour wants one too.	2025-01-30 05:24:15+00
430	251	145	3	It is all right. My neighbour wants one too.	2025-01-30 07:21:40+00
431	69	539	3	Smaller than I thought. In daily use since.	2025-01-30 18:07:55+00
432	209	112	1	Broke on the second day.	2025-01-31 14:18:05+00
433	224	742	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-02-01 07:59:51+00
434	50	232	3	Smaller than I thought.	2025-02-01 13:29:20+00
435	230	635	5	Even nicer than the picture. In daily use since.	2025-02-01 15:44:01+00
436	66	381	4	Solid. The packaging could be simpler.	2025-02-02 08:47:55+00
437	247	261	4	Solid. The packaging could be simpler.	2025-02-02 12:13:57+00
438	106	601	4	Good, and honestly priced. Quick delivery.	2025-02-02 20:29:32+00
439	52	137	4	Very nice, the colour is a little darker than shown.	2025-02-03 12:58:17+00
440	206	325	5	Exactly what I hoped for.	2025-02-03 18:57:17+00
441	234	45	5	My third one, the others were gifts. My neighbour wants one too.	2025-02-04 19:52:57+00
442	234	405	3	It is all right. Quick delivery.	2025-02-05 18:28:16+00
443	176	179	5	Would buy it again tomorrow. Quick delivery.	2025-02-06 09:07:39+00
444	207	608	4	Does what it should. Came two days later than promised.	2025-02-06 10:30:06+00
445	64	261	5	Even nicer than the picture.	2025-02-06 17:52:31+00
446	122	45	5	Beautifully made.	2025-02-06 18:58:21+00
447	98	872	5	Would buy it again tomorrow. Well packed.	2025-02-06 20:17:48+00
448	99	174	4	Good, and honestly priced.	2025-02-07 08:42:56+00
449	104	337	3	Fine, but I have seen it cheaper. In daily use since.	2025-02-07 11:24:30+00
450	77	325	5	My third one, the others were gifts.	2025-02-07 16:18:01+00
451	218	552	1	Came damaged; the refund was quick at least.	2025-02-07 18:41:25+00
452	153	526	4	Very nice, the colour is a little darker than shown.	2025-02-07 20:00:50+00
453	16	325	2	Arrived late, and is heavier than expected.	2025-02-08 21:50:23+00
454	164	405	5	Would buy it again tomorrow. My neighbour wants one too.	2025-02-09 17:04:55+00
455	8	229	4	Good, and honestly priced. In daily use since.	2025-02-09 18:14:01+00
456	73	434	3	It is all right.	2025-02-09 21:29:17+00
457	190	220	2	Arrived late, and is heavier than expected.	2025-02-10 06:20:18+00
458	71	108	4	Does what it should.	2025-02-10 12:39:18+00
459	71	471	4	Solid. The packaging could be simpler.	2025-02-10 22:56:06+00
460	209	8	4	Solid. The packaging could be simpler.	2025-02-11 09:11:41+00
461	100	753	5	Exactly what I hoped for. My neighbour wants one too.	2025-02-11 19:21:42+00
462	206	108	5	Beautifully made. Well packed.	2025-02-11 23:50:13+00
463	232	827	5	Exactly what I hoped for. My neighbour wants one too.	2025-02-12 08:21:36+00
464	130	430	4	Does what it should. My neighbour wants one too.	2025-02-12 10:30:12+00
465	125	336	1	Came damaged; the refund was quick at least.	2025-02-12 12:26:34+00
466	81	538	4	Good, and honestly priced. Quick delivery.	2025-02-12 15:49:58+00
467	244	137	1	Broke on the second day.	2025-02-12 16:58:56+00
468	250	191	4	Very nice, the colour is a little darker than shown.	2025-02-13 10:48:20+00
469	152	514	5	Beautifully made. My neighbour wants one too.	2025-02-13 18:10:57+00
470	200	103	2	Arrived late, and is heavier than expected.	2025-02-14 17:36:29+00
471	101	421	2	Not what the description says.	2025-02-14 21:54:31+00
472	155	286	5	Would buy it again tomorrow. In daily use since.	2025-02-14 22:24:58+00
473	77	118	4	Good, and honestly priced.	2025-02-15 20:25:44+00
474	79	326	5	Beautifully made. In daily use since.	2025-02-15 20:36:09+00
475	2	397	5	Beautifully made.	2025-02-15 20:44:52+00
476	32	325	5	Would buy it again tomorrow.	2025-02-16 01:23:03+00
477	93	528	4	Good, and honestly priced.	2025-02-16 19:02:21+00
478	26	907	3	Nice to look at, so-so in use. My neighbour wants one too.	2025-02-16 20:35:28+00
479	171	45	4	Very nice, the colour is a little darker than shown.	2025-02-16 21:39:45+00
480	64	278	5	Beautifully made. Came two days later than promised.	2025-02-17 09:29:24+00
481	205	736	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-02-17 21:25:01+00
482	164	753	4	Very nice, the colour is a little darker than shown.	2025-02-17 23:38:25+00
483	188	123	5	Exactly what I hoped for. In daily use since.	2025-02-18 10:21:49+00
484	118	137	4	Does what it should. In daily use since.	2025-02-18 20:51:20+00
485	139	421	5	My third one, the others were gifts. Came two days later than promised.	2025-02-19 08:32:52+00
486	44	738	1	Came damaged; the refund was quick at least.	2025-02-20 18:54:05+00
487	65	753	5	Exactly what I hoped for. Came two days later than promised.	2025-02-21 06:50:48+00
488	128	311	2	Arrived late, and is heavier than expected.	2025-02-21 08:23:23+00
489	72	290	5	My third one, the others were gifts. Came two days later than promised.	2025-02-21 09:06:50+00
490	227	760	5	Even nicer than the picture.	2025-02-21 10:09:01+00
491	39	753	5	Even nicer than the picture.	2025-02-21 10:31:03+00
492	70	325	3	Nice to look at, so-so in use.	2025-02-21 10:41:54+00
493	115	753	4	Does what it should.	2025-02-21 13:58:56+00
494	254	325	5	Beautifully made.	2025-02-22 08:02:23+00
495	66	264	5	Exactly what I hoped for. My neighbour wants one too.	2025-02-22 14:15:04+00
496	156	400	5	My third one, the others were gifts.	2025-02-22 15:44:32+00
497	147	45	4	Good, and honestly priced. In daily use since.	2025-02-22 19:57:06+00
498	44	256	3	It is all right.	2025-02-22 21:18:27+00
499	153	680	5	My third one, the others were gifts. Quick delivery.	2025-02-22 21:47:05+00
500	85	387	5	Exactly what I hoped for. Quick delivery.	2025-02-23 07:11:50+00
501	46	244	4	Solid. The packaging could be simpler.	2025-02-23 11:53:25+00
502	26	608	5	Exactly what I hoped for.	2025-02-23 16:14:58+00
503	257	525	4	Good, and honestly priced.	2025-02-23 17:01:15+00
504	246	753	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-02-23 19:20:17+00
505	33	264	2	Got a scratch within a week.	2025-02-25 10:17:16+00
506	48	629	5	Would buy it again tomorrow. Quick delivery.	2025-02-25 20:09:39+00
507	167	278	3	Nice to look at, so-so in use.	2025-02-25 21:27:27+00
508	27	680	5	My third one, the others were gifts. In daily use since.	2025-02-26 12:20:09+00
509	231	118	1	Broke on the second day.	2025-02-26 22:42:33+00
510	32	108	5	Beautifully made.	2025-02-27 05:21:20+00
511	79	983	4	Good, and honestly priced. Quick delivery.	2025-02-27 08:53:55+00
512	77	290	3	Nice to look at, so-so in use. My neighbour wants one too.	2025-02-27 14:03:22+00
513	6	810	5	My third one, the others were gifts. Well packed.	2025-02-27 17:26:10+00
514	231	339	5	Exactly what I hoped for. Quick delivery.	2025-02-27 20:15:39+00
515	179	19	4	Solid. The packaging could be simpler.	2025-02-28 09:21:53+00
516	131	581	1	Broke on the second day.	2025-02-28 10:46:26+00
517	132	753	5	Even nicer than the picture.	2025-02-28 17:28:44+00
518	64	286	1	Broke on the second day.	2025-02-28 20:48:56+00
519	27	286	4	Good, and honestly priced. Came two days later than promised.	2025-03-01 15:09:24+00
520	209	892	5	Exactly what I hoped for.	2025-03-01 15:17:27+00
521	210	531	5	Would buy it again tomorrow. Well packed.	2025-03-01 16:02:27+00
522	247	402	5	Even nicer than the picture. Came two days later than promised.	2025-03-01 21:47:23+00
523	42	400	5	Even nicer than the picture. My neighbour wants one too.	2025-03-01 23:03:03+00
524	11	219	5	My third one, the others were gifts. In daily use since.	2025-03-02 15:53:56+00
525	231	108	5	Beautifully made.	2025-03-02 17:03:19+00
526	132	738	2	Not what the description says.	2025-03-02 17:47:53+00
527	110	45	5	Beautifully made. Came two days later than promised.	2025-03-02 20:49:55+00
528	93	430	5	Would buy it again tomorrow. My neighbour wants one too.	2025-03-02 23:40:59+00
529	72	219	5	Exactly what I hoped for. My neighbour wants one too.	2025-03-03 18:15:33+00
530	35	983	5	My third one, the others were gifts. Quick delivery.	2025-03-04 11:57:05+00
531	79	340	5	Beautifully made. My neighbour wants one too.	2025-03-04 13:02:53+00
532	39	290	5	Would buy it again tomorrow. Came two days later than promised.	2025-03-04 16:01:02+00
533	245	738	5	Would buy it again tomorrow.	2025-03-04 20:36:11+00
534	95	991	5	Beautifully made. Quick delivery.	2025-03-04 20:47:19+00
535	20	241	5	Would buy it again tomorrow.	2025-03-04 22:21:35+00
536	243	273	4	Does what it should. Came two days later than promised.	2025-03-05 08:35:59+00
537	191	286	5	My third one, the others were gifts. Well packed.	2025-03-05 09:12:22+00
538	193	254	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-03-05 10:36:23+00
539	188	364	5	Would buy it again tomorrow. Came two days later than promised.	2025-03-05 15:21:51+00
540	162	428	5	Would buy it again tomorrow. My neighbour wants one too.	2025-03-05 20:52:55+00
541	154	290	5	Exactly what I hoped for. Came two days later than promised.	2025-03-06 10:09:46+00
542	151	290	4	Solid. The packaging could be simpler.	2025-03-06 13:08:07+00
543	199	631	3	It is all right. My neighbour wants one too.	2025-03-06 15:42:42+00
544	139	1003	5	Beautifully made. Quick delivery.	2025-03-07 09:47:20+00
545	190	471	3	Fine, but I have seen it cheaper.	2025-03-07 16:39:21+00
546	242	732	5	Beautifully made.	2025-03-07 21:04:01+00
547	169	280	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-03-07 21:41:10+00
548	24	340	5	My third one, the others were gifts. Quick delivery.	2025-03-07 21:52:11+00
549	251	817	4	Solid. The packaging could be simpler. In daily use since.	2025-03-08 08:02:39+00
550	207	945	4	Does what it should. In daily use since.	2025-03-08 11:23:01+00
551	42	851	5	Exactly what I hoped for. Well packed.	2025-03-08 13:09:24+00
552	42	1003	4	Good, and honestly priced.	2025-03-08 19:41:19+00
553	209	915	5	Would buy it again tomorrow. Quick delivery.	2025-03-09 19:14:42+00
554	65	608	5	Beautifully made. In daily use since.	2025-03-09 20:49:47+00
555	99	794	5	My third one, the others were gifts. Came two days later than promised.	2025-03-10 12:21:57+00
556	252	1003	3	Nice to look at, so-so in use.	2025-03-10 12:57:36+00
557	45	932	5	Beautifully made.	2025-03-10 18:31:59+00
558	77	599	5	My third one, the others were gifts.	2025-03-10 20:02:17+00
559	252	536	4	Very nice, the colour is a little darker than shown.	2025-03-11 08:22:49+00
560	69	738	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-03-11 17:50:07+00
561	92	242	5	My third one, the others were gifts. Well packed.	2025-03-12 07:29:59+00
562	232	654	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-03-12 09:52:19+00
563	182	305	4	Good, and honestly priced. Quick delivery.	2025-03-12 17:44:49+00
564	71	654	5	Even nicer than the picture. Came two days later than promised.	2025-03-12 18:31:54+00
565	218	624	5	Exactly what I hoped for.	2025-03-12 19:10:03+00
566	100	568	3	Fine, but I have seen it cheaper.	2025-03-13 10:16:43+00
567	251	831	2	Arrived late, and is heavier than expected.	2025-03-13 16:35:22+00
568	202	728	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-03-13 16:44:41+00
569	60	1020	3	Smaller than I thought. Well packed.	2025-03-13 18:30:19+00
570	236	955	5	Would buy it again tomorrow. Well packed.	2025-03-14 11:51:00+00
571	48	297	5	Beautifully made.	2025-03-14 15:38:28+00
572	75	290	5	My third one, the others were gifts.	2025-03-14 17:47:45+00
573	32	831	4	Good, and honestly priced. Quick delivery.	2025-03-14 22:41:26+00
574	218	286	4	Does what it should. Quick delivery.	2025-03-15 16:20:33+00
575	99	481	5	Even nicer than the picture. My neighbour wants one too.	2025-03-15 21:14:04+00
576	43	145	5	Exactly what I hoped for.	2025-03-15 21:36:43+00
577	73	568	5	My third one, the others were gifts.	2025-03-16 10:43:15+00
578	154	106	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-03-16 11:45:08+00
579	109	711	1	Broke on the second day.	2025-03-16 22:47:00+00
580	95	831	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-03-17 07:16:48+00
581	96	955	5	Beautifully made. Quick delivery.	2025-03-17 08:19:20+00
582	65	137	4	Solid. The packaging could be simpler.	2025-03-17 11:35:22+00
583	223	290	5	Beautifully made.	2025-03-17 18:48:05+00
584	157	241	4	Does what it should. Came two days later than promised.	2025-03-18 07:45:17+00
585	92	711	4	Does what it should.	2025-03-18 08:22:36+00
586	75	319	5	Would buy it again tomorrow. Well packed.	2025-03-18 12:01:34+00
587	229	568	2	Not what the description says.	2025-03-18 16:09:40+00
588	232	1017	5	Even nicer than the picture. My neighbour wants one too.	2025-03-18 19:53:46+00
589	132	208	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-03-18 22:47:27+00
590	190	975	4	Very nice, the colour is a little darker than shown.	2025-03-18 22:52:12+00
591	95	137	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-03-19 00:51:52+00
592	58	525	5	Beautifully made. Well packed.	2025-03-19 09:23:37+00
593	211	715	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-03-19 10:40:10+00
594	204	155	1	Came damaged; the refund was quick at least.	2025-03-19 18:33:31+00
595	18	932	5	Even nicer than the picture. Came two days later than promised.	2025-03-19 20:25:01+00
596	131	219	4	Good, and honestly priced. Quick delivery.	2025-03-20 07:01:58+00
597	190	671	5	Beautifully made.	2025-03-20 07:57:25+00
598	225	596	3	Smaller than I thought.	2025-03-20 20:20:21+00
599	190	216	4	Very nice, the colour is a little darker than shown. Well packed.	2025-03-21 08:13:52+00
600	48	286	3	Fine, but I have seen it cheaper. In daily use since.	2025-03-21 18:13:01+00
601	2	471	4	Good, and honestly priced.	2025-03-22 12:06:20+00
602	246	715	5	Would buy it again tomorrow. Came two days later than promised.	2025-03-22 16:20:45+00
603	155	273	5	Exactly what I hoped for. Quick delivery.	2025-03-22 22:53:41+00
604	188	370	5	Beautifully made.	2025-03-23 13:40:49+00
605	34	55	4	Very nice, the colour is a little darker than shown.	2025-03-23 20:50:25+00
606	227	166	5	Exactly what I hoped for. Came two days later than promised.	2025-03-24 08:29:46+00
607	143	325	3	Smaller than I thought. My neighbour wants one too.	2025-03-24 10:12:04+00
608	199	290	4	Good, and honestly priced. Quick delivery.	2025-03-24 20:37:58+00
609	171	286	5	Even nicer than the picture. Came two days later than promised.	2025-03-24 21:17:04+00
610	206	61	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-03-25 06:57:55+00
611	154	1003	5	Even nicer than the picture. Quick delivery.	2025-03-25 09:51:19+00
612	217	200	4	Very nice, the colour is a little darker than shown. Well packed.	2025-03-25 16:01:56+00
613	180	137	5	Exactly what I hoped for.	2025-03-25 20:37:27+00
614	233	1072	2	Arrived late, and is heavier than expected.	2025-03-26 15:12:22+00
615	146	932	4	Does what it should.	2025-03-26 22:17:27+00
616	52	768	5	My third one, the others were gifts.	2025-03-27 10:57:04+00
617	64	608	5	My third one, the others were gifts. In daily use since.	2025-03-27 11:15:32+00
618	163	662	3	Smaller than I thought.	2025-03-27 19:05:43+00
619	162	166	3	Nice to look at, so-so in use. In daily use since.	2025-03-27 20:12:29+00
620	24	549	4	Solid. The packaging could be simpler.	2025-03-28 01:14:53+00
621	251	106	5	Exactly what I hoped for.	2025-03-28 17:10:32+00
622	124	384	4	Does what it should. In daily use since.	2025-03-28 19:02:33+00
623	7	957	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-03-29 19:28:37+00
624	74	541	4	Solid. The packaging could be simpler. Well packed.	2025-03-29 20:13:01+00
625	242	145	5	My third one, the others were gifts. Came two days later than promised.	2025-03-29 20:50:11+00
626	214	523	2	Got a scratch within a week.	2025-03-30 12:58:35+00
627	205	137	1	Broke on the second day.	2025-03-30 18:57:09+00
628	167	541	5	My third one, the others were gifts.	2025-03-31 14:09:52+00
629	173	61	5	Exactly what I hoped for. Well packed.	2025-03-31 14:43:38+00
630	213	1049	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-03-31 17:00:32+00
631	196	45	4	Good, and honestly priced.	2025-04-01 14:55:14+00
632	123	617	4	Good, and honestly priced. My neighbour wants one too.	2025-04-01 18:59:23+00
633	206	831	5	Even nicer than the picture. In daily use since.	2025-04-01 20:18:29+00
634	15	200	5	Even nicer than the picture.	2025-04-01 21:23:10+00
635	246	208	5	Beautifully made. Came two days later than promised.	2025-04-02 08:41:09+00
636	14	753	3	Fine, but I have seen it cheaper. My neighbour wants one too.	2025-04-02 12:10:14+00
637	166	114	3	It is all right.	2025-04-02 15:09:57+00
638	27	172	3	Smaller than I thought.	2025-04-03 09:17:52+00
639	231	418	5	Exactly what I hoped for.	2025-04-03 13:25:50+00
640	71	528	4	Very nice, the colour is a little darker than shown.	2025-04-03 13:40:12+00
641	89	88	4	Solid. The packaging could be simpler. Well packed.	2025-04-03 14:46:30+00
642	149	92	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-04-03 19:19:25+00
643	255	126	2	Arrived late, and is heavier than expected.	2025-04-03 20:13:55+00
644	17	166	5	My third one, the others were gifts. In daily use since.	2025-04-04 08:21:09+00
645	157	286	5	Beautifully made. My neighbour wants one too.	2025-04-04 09:16:58+00
646	100	465	3	Fine, but I have seen it cheaper.	2025-04-04 16:17:58+00
647	4	568	2	Not what the description says.	2025-04-04 17:10:02+00
648	64	983	4	Does what it should. In daily use since.	2025-04-04 19:22:51+00
649	190	273	5	Beautifully made.	2025-04-05 21:55:34+00
650	210	1003	3	Fine, but I have seen it cheaper. In daily use since.	2025-04-06 16:03:54+00
651	129	1055	5	My third one, the others were gifts.	2025-04-06 20:42:55+00
652	216	525	5	Beautifully made. Came two days later than promised.	2025-04-07 11:35:40+00
653	24	525	5	Exactly what I hoped for. Quick delivery.	2025-04-07 17:33:44+00
654	26	176	4	Good, and honestly priced.	2025-04-08 07:25:05+00
655	84	469	4	Good, and honestly priced. Quick delivery.	2025-04-08 11:58:37+00
656	80	1003	5	Beautifully made. Came two days later than promised.	2025-04-08 12:05:25+00
657	145	88	5	Beautifully made. In daily use since.	2025-04-08 13:42:55+00
658	93	219	4	Does what it should. In daily use since.	2025-04-08 22:36:33+00
659	181	753	5	My third one, the others were gifts. In daily use since.	2025-04-08 23:24:21+00
660	143	32	4	Good, and honestly priced. Well packed.	2025-04-09 09:22:55+00
661	64	430	4	Solid. The packaging could be simpler. Quick delivery.	2025-04-09 16:58:42+00
662	148	67	5	Would buy it again tomorrow. In daily use since.	2025-04-09 19:24:45+00
663	227	451	5	Even nicer than the picture. My neighbour wants one too.	2025-04-09 21:49:16+00
664	212	753	5	Would buy it again tomorrow. Came two days later than promised.	2025-04-10 16:56:01+00
665	204	831	4	Solid. The packaging could be simpler. Quick delivery.	2025-04-10 19:18:09+00
666	99	955	5	Beautifully made.	2025-04-10 21:50:18+00
667	164	872	5	Would buy it again tomorrow. In daily use since.	2025-04-10 22:53:00+00
668	46	831	5	My third one, the others were gifts.	2025-04-11 08:18:42+00
669	33	915	5	Even nicer than the picture.	2025-04-11 08:22:07+00
670	190	2	5	My third one, the others were gifts. Came two days later than promised.	2025-04-11 10:32:18+00
671	243	753	1	Came damaged; the refund was quick at least.	2025-04-11 13:19:53+00
672	148	983	5	Would buy it again tomorrow. Well packed.	2025-04-11 17:40:49+00
673	64	937	5	Even nicer than the picture.	2025-04-12 08:23:05+00
674	3	371	3	Nice to look at, so-so in use. Quick delivery.	2025-04-13 12:11:48+00
675	154	516	5	Would buy it again tomorrow.	2025-04-14 12:11:32+00
676	226	753	5	Beautifully made. My neighbour wants one too.	2025-04-15 15:57:50+00
677	100	868	4	Good, and honestly priced. In daily use since.	2025-04-15 18:12:11+00
678	184	176	5	Would buy it again tomorrow.	2025-04-15 23:13:43+00
679	195	244	4	Good, and honestly priced. My neighbour wants one too.	2025-04-16 08:16:43+00
680	164	955	5	Even nicer than the picture. My neighbour wants one too.	2025-04-16 13:31:06+00
681	143	1094	5	Beautifully made.	2025-04-16 20:01:24+00
682	60	1072	5	Beautifully made.	2025-04-16 21:22:59+00
683	206	139	4	Good, and honestly priced.	2025-04-17 10:37:27+00
684	99	996	3	Nice to look at, so-so in use. Well packed.	2025-04-17 17:58:17+00
685	148	850	3	Nice to look at, so-so in use. Came two days later than promised.	2025-04-17 21:15:49+00
686	144	212	5	Exactly what I hoped for. My neighbour wants one too.	2025-04-18 14:31:42+00
687	193	573	4	Solid. The packaging could be simpler. Well packed.	2025-04-18 18:05:45+00
688	164	145	5	Would buy it again tomorrow.	2025-04-18 18:51:48+00
689	202	591	4	Does what it should. In daily use since.	2025-04-18 20:30:51+00
690	207	725	4	Solid. The packaging could be simpler.	2025-04-18 21:30:01+00
691	71	541	3	It is all right.	2025-04-18 23:21:15+00
692	25	564	4	Good, and honestly priced.	2025-04-19 02:04:03+00
693	79	358	5	Exactly what I hoped for. Well packed.	2025-04-19 09:05:42+00
694	23	696	5	Beautifully made. Came two days later than promised.	2025-04-19 12:29:14+00
695	251	717	4	Very nice, the colour is a little darker than shown.	2025-04-19 17:52:07+00
696	9	608	5	My third one, the others were gifts. My neighbour wants one too.	2025-04-19 18:21:28+00
697	236	905	4	Good, and honestly priced.	2025-04-19 19:31:05+00
698	162	1003	4	Good, and honestly priced. Came two days later than promised.	2025-04-19 20:15:15+00
699	247	435	5	Exactly what I hoped for.	2025-04-19 23:51:35+00
700	149	628	5	Beautifully made. In daily use since.	2025-04-20 19:17:02+00
701	75	430	5	Exactly what I hoped for.	2025-04-21 10:36:21+00
702	248	757	5	Beautifully made. My neighbour wants one too.	2025-04-21 12:32:11+00
703	251	393	4	Good, and honestly priced. Came two days later than promised.	2025-04-21 12:35:11+00
704	109	586	2	Got a scratch within a week.	2025-04-22 10:20:42+00
705	26	352	4	Does what it should. Well packed.	2025-04-23 15:06:00+00
706	102	601	4	Good, and honestly priced. My neighbour wants one too.	2025-04-23 19:10:47+00
707	71	35	5	Even nicer than the picture. Well packed.	2025-04-23 21:19:28+00
708	233	387	5	Even nicer than the picture.	2025-04-24 07:52:34+00
709	2	1020	5	Exactly what I hoped for.	2025-04-24 19:41:52+00
710	208	1003	5	Even nicer than the picture. Came two days later than promised.	2025-04-24 22:40:53+00
711	162	1020	5	My third one, the others were gifts. Came two days later than promised.	2025-04-25 00:52:53+00
712	166	1052	5	Would buy it again tomorrow.	2025-04-25 08:13:35+00
713	66	286	5	My third one, the others were gifts. In daily use since.	2025-04-25 09:17:38+00
714	67	88	3	Nice to look at, so-so in use. In daily use since.	2025-04-25 19:20:44+00
715	154	802	5	Exactly what I hoped for. In daily use since.	2025-04-25 20:23:57+00
716	241	1180	5	My third one, the others were gifts. Quick delivery.	2025-04-25 21:34:21+00
717	242	532	3	Fine, but I have seen it cheaper. Well packed.	2025-04-26 11:04:57+00
718	116	45	5	Exactly what I hoped for. Came two days later than promised.	2025-04-26 12:20:34+00
719	47	527	4	Solid. The packaging could be simpler. In daily use since.	2025-04-26 12:58:47+00
720	17	1068	5	Even nicer than the picture. In daily use since.	2025-04-26 15:46:35+00
721	206	1094	3	Nice to look at, so-so in use.	2025-04-26 21:10:15+00
722	227	956	4	Good, and honestly priced. My neighbour wants one too.	2025-04-27 07:54:14+00
723	206	662	5	Exactly what I hoped for.	2025-04-27 09:18:55+00
724	58	290	5	Would buy it again tomorrow.	2025-04-27 11:08:27+00
725	204	219	5	Beautifully made. My neighbour wants one too.	2025-04-27 12:25:29+00
726	78	137	4	Solid. The packaging could be simpler.	2025-04-27 16:15:43+00
727	97	380	4	Solid. The packaging could be simpler.	2025-04-27 17:58:58+00
728	73	359	5	Would buy it again tomorrow.	2025-04-28 09:49:00+00
729	164	1003	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-04-28 09:50:34+00
730	42	1094	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-04-28 11:00:37+00
731	72	939	2	Not what the description says.	2025-04-29 08:42:37+00
732	190	716	4	Good, and honestly priced. Well packed.	2025-04-29 18:04:14+00
733	86	1020	5	Even nicer than the picture. Well packed.	2025-04-30 17:31:26+00
734	80	202	5	My third one, the others were gifts. Came two days later than promised.	2025-04-30 17:40:10+00
735	231	1126	5	Exactly what I hoped for. Came two days later than promised.	2025-04-30 17:57:21+00
736	246	33	4	Does what it should. My neighbour wants one too.	2025-05-01 06:32:06+00
737	180	725	5	My third one, the others were gifts. My neighbour wants one too.	2025-05-01 09:46:55+00
738	174	290	4	Good, and honestly priced. My neighbour wants one too.	2025-05-02 15:43:43+00
739	118	998	5	Beautifully made. Well packed.	2025-05-02 19:47:29+00
740	10	1020	5	Even nicer than the picture.	2025-05-03 06:02:52+00
741	119	1003	5	Would buy it again tomorrow. My neighbour wants one too.	2025-05-03 15:39:06+00
742	4	564	5	Even nicer than the picture.	2025-05-03 15:59:42+00
743	104	430	5	Exactly what I hoped for.	2025-05-03 16:42:54+00
744	22	358	1	Came damaged; the refund was quick at least.	2025-05-03 17:49:52+00
745	150	325	5	Beautifully made.	2025-05-03 18:35:34+00
746	200	219	4	Very nice, the colour is a little darker than shown.	2025-05-03 20:42:27+00
747	110	880	5	Exactly what I hoped for. Quick delivery.	2025-05-04 13:31:38+00
748	58	937	5	Beautifully made. My neighbour wants one too.	2025-05-04 17:50:17+00
749	140	831	5	Exactly what I hoped for.	2025-05-04 19:09:05+00
750	53	1094	5	Exactly what I hoped for. Came two days later than promised.	2025-05-04 20:37:10+00
751	15	873	4	Does what it should.	2025-05-05 09:13:34+00
752	212	168	4	Does what it should. My neighbour wants one too.	2025-05-05 12:10:58+00
753	98	998	2	Arrived late, and is heavier than expected.	2025-05-05 17:02:03+00
754	242	634	3	It is all right. My neighbour wants one too.	2025-05-05 20:53:24+00
755	188	393	5	Would buy it again tomorrow. My neighbour wants one too.	2025-05-06 07:51:57+00
756	1	2	4	Does what it should.	2025-05-07 08:27:40+00
757	153	1094	5	Beautifully made. Came two days later than promised.	2025-05-07 08:40:26+00
758	186	347	5	My third one, the others were gifts. Came two days later than promised.	2025-05-07 12:08:27+00
759	9	1072	5	My third one, the others were gifts.	2025-05-07 21:22:07+00
760	225	137	5	Would buy it again tomorrow. In daily use since.	2025-05-08 07:23:55+00
761	56	608	3	Smaller than I thought. Quick delivery.	2025-05-08 09:01:03+00
762	64	564	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-05-08 09:04:56+00
763	53	274	5	Beautifully made.	2025-05-08 15:16:43+00
764	93	342	2	Arrived late, and is heavier than expected.	2025-05-09 14:11:12+00
765	12	894	3	Fine, but I have seen it cheaper.	2025-05-09 17:01:43+00
766	109	1157	5	My third one, the others were gifts. In daily use since.	2025-05-10 00:39:30+00
767	99	914	4	Very nice, the colour is a little darker than shown.	2025-05-10 22:49:49+00
768	71	1049	4	Very nice, the colour is a little darker than shown. Well packed.	2025-05-11 09:57:19+00
769	140	94	5	Would buy it again tomorrow.	2025-05-11 12:31:55+00
770	122	496	5	My third one, the others were gifts. Well packed.	2025-05-11 20:35:52+00
771	189	864	5	Would buy it again tomorrow.	2025-05-11 20:58:30+00
772	169	1094	5	Exactly what I hoped for.	2025-05-11 21:03:28+00
773	144	477	1	Broke on the second day.	2025-05-11 21:12:05+00
774	250	211	2	Got a scratch within a week.	2025-05-11 21:18:57+00
775	100	880	5	Even nicer than the picture. Came two days later than promised.	2025-05-12 16:44:54+00
776	23	767	4	Does what it should. Well packed.	2025-05-12 17:40:34+00
777	230	1157	5	My third one, the others were gifts. My neighbour wants one too.	2025-05-13 16:38:51+00
778	35	957	5	Beautifully made.	2025-05-14 02:23:44+00
779	10	422	5	Beautifully made.	2025-05-14 09:34:04+00
780	94	516	2	Not what the description says.	2025-05-14 15:34:05+00
781	69	286	5	Exactly what I hoped for.	2025-05-14 20:54:22+00
782	89	927	4	Solid. The packaging could be simpler. In daily use since.	2025-05-14 21:02:35+00
783	207	528	3	Smaller than I thought.	2025-05-14 21:26:22+00
784	206	31	4	Does what it should. Quick delivery.	2025-05-15 00:28:24+00
785	155	1018	3	Fine, but I have seen it cheaper. Came two days later than promised.	2025-05-15 07:42:12+00
786	164	481	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-05-15 20:03:52+00
787	14	193	4	Good, and honestly priced. Well packed.	2025-05-15 21:30:11+00
788	208	803	5	Exactly what I hoped for. Quick delivery.	2025-05-16 10:59:05+00
789	164	208	5	Exactly what I hoped for. In daily use since.	2025-05-16 12:46:25+00
790	106	126	5	Would buy it again tomorrow. Came two days later than promised.	2025-05-17 07:13:32+00
791	8	108	1	Came damaged; the refund was quick at least.	2025-05-17 08:26:46+00
792	209	145	4	Good, and honestly priced. Quick delivery.	2025-05-17 21:04:35+00
793	111	638	5	Would buy it again tomorrow.	2025-05-18 09:14:31+00
794	164	280	5	My third one, the others were gifts.	2025-05-18 09:58:20+00
795	77	1003	3	It is all right.	2025-05-18 13:41:39+00
796	195	1020	5	Would buy it again tomorrow. My neighbour wants one too.	2025-05-18 14:45:47+00
797	60	286	5	My third one, the others were gifts. In daily use since.	2025-05-18 20:59:15+00
798	99	704	5	Beautifully made. My neighbour wants one too.	2025-05-18 21:58:25+00
799	114	477	5	Exactly what I hoped for. My neighbour wants one too.	2025-05-19 09:28:06+00
800	154	108	3	It is all right. In daily use since.	2025-05-19 19:53:49+00
801	77	880	3	Fine, but I have seen it cheaper.	2025-05-19 20:32:51+00
802	189	286	5	My third one, the others were gifts.	2025-05-19 20:48:38+00
803	108	477	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-05-20 11:58:39+00
804	164	1001	5	Exactly what I hoped for.	2025-05-20 13:59:37+00
805	9	753	4	Good, and honestly priced. Came two days later than promised.	2025-05-20 15:16:27+00
806	226	147	5	My third one, the others were gifts. In daily use since.	2025-05-20 17:16:20+00
807	79	144	3	Smaller than I thought.	2025-05-20 21:34:09+00
808	256	14	1	Broke on the second day.	2025-05-21 13:18:18+00
809	99	2	3	Smaller than I thought.	2025-05-22 10:51:24+00
810	73	957	4	Does what it should. My neighbour wants one too.	2025-05-22 10:51:37+00
811	166	447	4	Does what it should. Quick delivery.	2025-05-22 20:46:23+00
812	228	405	5	Beautifully made. Came two days later than promised.	2025-05-22 21:50:44+00
813	155	1094	4	Does what it should. Well packed.	2025-05-23 11:56:05+00
814	67	738	3	Fine, but I have seen it cheaper.	2025-05-23 13:18:59+00
815	94	14	4	Solid. The packaging could be simpler.	2025-05-23 22:54:08+00
816	245	176	5	Exactly what I hoped for. Well packed.	2025-05-24 14:43:05+00
817	169	608	4	Very nice, the colour is a little darker than shown.	2025-05-24 17:46:35+00
818	113	1137	3	Fine, but I have seen it cheaper. Came two days later than promised.	2025-05-24 17:48:26+00
819	110	1191	5	Even nicer than the picture.	2025-05-24 18:38:28+00
820	171	1189	5	Would buy it again tomorrow. Well packed.	2025-05-24 20:33:59+00
821	26	528	2	Not what the description says.	2025-05-24 22:08:56+00
822	212	440	4	Very nice, the colour is a little darker than shown.	2025-05-25 09:09:42+00
823	190	1093	5	Beautifully made. In daily use since.	2025-05-25 14:15:25+00
824	139	608	5	Even nicer than the picture. Quick delivery.	2025-05-25 15:23:17+00
825	237	753	4	Does what it should.	2025-05-25 17:40:18+00
826	216	212	5	Beautifully made.	2025-05-25 21:09:00+00
827	77	208	5	Would buy it again tomorrow.	2025-05-25 22:27:43+00
828	123	1020	5	My third one, the others were gifts. Came two days later than promised.	2025-05-26 16:27:51+00
829	35	422	5	Beautifully made. Quick delivery.	2025-05-26 22:21:26+00
830	246	471	5	Would buy it again tomorrow.	2025-05-26 23:39:04+00
831	77	219	5	Beautifully made.	2025-05-27 07:31:55+00
832	53	232	4	Solid. The packaging could be simpler. Quick delivery.	2025-05-27 08:43:56+00
833	110	525	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-05-27 14:20:40+00
834	96	430	5	My third one, the others were gifts. Quick delivery.	2025-05-27 15:08:10+00
835	40	499	2	Got a scratch within a week.	2025-05-27 16:20:37+00
836	156	977	4	Solid. The packaging could be simpler. Quick delivery.	2025-05-28 09:15:05+00
837	67	290	4	Very nice, the colour is a little darker than shown. Well packed.	2025-05-28 19:11:27+00
838	74	1281	4	Does what it should. My neighbour wants one too.	2025-05-28 21:15:53+00
839	244	64	5	Exactly what I hoped for. In daily use since.	2025-05-28 23:22:45+00
840	98	827	5	Exactly what I hoped for.	2025-05-29 05:42:26+00
841	179	196	5	My third one, the others were gifts. Came two days later than promised.	2025-05-29 08:54:43+00
842	127	525	3	Smaller than I thought.	2025-05-29 09:07:55+00
843	251	304	3	Fine, but I have seen it cheaper. Came two days later than promised.	2025-05-29 16:09:19+00
844	164	846	3	It is all right.	2025-05-30 09:23:44+00
845	164	1113	5	Would buy it again tomorrow. Came two days later than promised.	2025-05-30 12:50:13+00
846	209	753	5	Would buy it again tomorrow. In daily use since.	2025-05-30 17:13:28+00
847	184	430	5	My third one, the others were gifts.	2025-05-31 08:39:18+00
848	124	551	4	Solid. The packaging could be simpler. Quick delivery.	2025-05-31 10:49:33+00
849	254	977	4	Solid. The packaging could be simpler. Well packed.	2025-05-31 12:21:31+00
850	123	345	4	Good, and honestly priced. Quick delivery.	2025-05-31 13:20:16+00
851	132	584	4	Good, and honestly priced. In daily use since.	2025-05-31 16:47:01+00
852	69	340	4	Does what it should. Well packed.	2025-06-01 07:23:17+00
853	114	1191	5	Beautifully made. My neighbour wants one too.	2025-06-01 11:00:29+00
854	154	156	4	Does what it should.	2025-06-01 20:09:09+00
855	44	549	5	Beautifully made.	2025-06-02 14:57:30+00
856	184	1156	4	Very nice, the colour is a little darker than shown.	2025-06-02 18:16:52+00
857	99	753	4	Does what it should. My neighbour wants one too.	2025-06-02 22:01:21+00
858	55	286	5	My third one, the others were gifts.	2025-06-03 23:39:18+00
859	42	424	5	Even nicer than the picture.	2025-06-04 10:49:35+00
860	247	335	5	Exactly what I hoped for.	2025-06-04 21:59:04+00
861	209	168	5	Even nicer than the picture. Came two days later than promised.	2025-06-05 19:37:29+00
862	100	905	3	It is all right. Well packed.	2025-06-05 20:50:48+00
863	27	617	2	Not what the description says.	2025-06-05 22:36:51+00
864	208	1191	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-06-06 11:13:25+00
865	59	905	1	Broke on the second day.	2025-06-06 14:03:47+00
866	251	448	5	Beautifully made.	2025-06-06 19:50:42+00
867	62	806	3	Fine, but I have seen it cheaper.	2025-06-06 20:39:39+00
868	49	525	4	Does what it should.	2025-06-06 22:05:10+00
869	64	20	2	Arrived late, and is heavier than expected.	2025-06-08 11:14:15+00
870	198	340	5	Even nicer than the picture. Well packed.	2025-06-08 13:08:41+00
871	143	1299	2	Not what the description says.	2025-06-08 18:00:36+00
872	166	328	3	Smaller than I thought. Came two days later than promised.	2025-06-08 19:43:50+00
873	118	557	5	Would buy it again tomorrow. Came two days later than promised.	2025-06-09 07:27:41+00
874	218	539	3	Smaller than I thought. Came two days later than promised.	2025-06-09 08:34:13+00
875	148	391	4	Very nice, the colour is a little darker than shown.	2025-06-09 14:35:05+00
876	77	286	4	Does what it should.	2025-06-09 18:18:35+00
877	71	695	5	Would buy it again tomorrow. My neighbour wants one too.	2025-06-09 21:12:27+00
878	233	176	5	Even nicer than the picture.	2025-06-09 21:39:47+00
879	124	827	1	Came damaged; the refund was quick at least.	2025-06-09 21:48:34+00
880	131	11	5	Even nicer than the picture. Quick delivery.	2025-06-10 00:36:12+00
881	222	75	4	Does what it should. Well packed.	2025-06-10 16:36:41+00
882	110	998	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-06-10 17:53:27+00
883	192	1020	2	Got a scratch within a week.	2025-06-11 12:09:59+00
884	100	917	5	Beautifully made.	2025-06-11 15:41:49+00
885	218	262	5	Exactly what I hoped for. In daily use since.	2025-06-11 17:14:08+00
886	234	827	5	Would buy it again tomorrow.	2025-06-11 22:34:08+00
887	49	581	5	My third one, the others were gifts. Well packed.	2025-06-12 18:17:57+00
888	188	1105	5	Exactly what I hoped for.	2025-06-12 19:40:53+00
889	206	193	4	Good, and honestly priced. Quick delivery.	2025-06-12 21:36:02+00
890	172	77	5	Even nicer than the picture. In daily use since.	2025-06-13 08:05:39+00
891	34	917	1	Broke on the second day.	2025-06-13 11:33:58+00
892	212	858	2	Arrived late, and is heavier than expected.	2025-06-13 12:12:20+00
893	92	538	5	My third one, the others were gifts. Well packed.	2025-06-13 19:17:21+00
894	148	462	5	Would buy it again tomorrow. In daily use since.	2025-06-14 12:01:21+00
895	67	1234	5	Exactly what I hoped for.	2025-06-14 15:07:55+00
896	122	584	4	Very nice, the colour is a little darker than shown.	2025-06-14 20:33:34+00
897	53	219	4	Good, and honestly priced.	2025-06-14 22:41:26+00
898	157	1279	4	Very nice, the colour is a little darker than shown.	2025-06-15 12:08:07+00
899	154	45	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-06-15 16:23:10+00
900	254	1148	3	Nice to look at, so-so in use. In daily use since.	2025-06-15 18:04:39+00
901	212	1152	5	Even nicer than the picture.	2025-06-15 19:56:52+00
902	218	1032	4	Does what it should.	2025-06-16 08:12:58+00
903	43	1162	5	Even nicer than the picture. Came two days later than promised.	2025-06-16 19:56:40+00
904	55	1322	4	Solid. The packaging could be simpler. Well packed.	2025-06-17 09:58:31+00
905	75	117	5	Even nicer than the picture.	2025-06-17 14:43:27+00
906	65	117	5	Even nicer than the picture. Came two days later than promised.	2025-06-17 20:54:30+00
907	184	1072	2	Not what the description says.	2025-06-17 22:46:01+00
908	145	1243	3	Nice to look at, so-so in use.	2025-06-18 10:59:29+00
909	166	1003	5	Beautifully made. Came two days later than promised.	2025-06-18 19:37:22+00
910	46	212	1	Broke on the second day.	2025-06-19 00:38:05+00
911	100	286	4	Good, and honestly priced.	2025-06-19 20:39:00+00
912	191	1003	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-06-19 21:41:36+00
913	110	892	5	My third one, the others were gifts. Came two days later than promised.	2025-06-19 22:59:58+00
914	9	578	5	Exactly what I hoped for. Quick delivery.	2025-06-20 09:42:51+00
915	164	25	5	Even nicer than the picture. Came two days later than promised.	2025-06-20 15:18:40+00
916	188	299	5	Even nicer than the picture.	2025-06-20 16:23:13+00
917	8	37	4	Does what it should. Came two days later than promised.	2025-06-20 17:28:10+00
918	179	1003	5	Even nicer than the picture.	2025-06-20 22:57:49+00
919	75	323	4	Solid. The packaging could be simpler.	2025-06-21 00:41:40+00
920	5	1003	5	Would buy it again tomorrow. My neighbour wants one too.	2025-06-21 02:58:32+00
921	193	1189	4	Good, and honestly priced. My neighbour wants one too.	2025-06-21 19:04:40+00
922	100	462	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-06-22 02:09:47+00
923	74	932	5	Beautifully made.	2025-06-22 12:26:23+00
924	203	456	5	Exactly what I hoped for. In daily use since.	2025-06-22 12:37:25+00
925	96	1169	5	Even nicer than the picture. Quick delivery.	2025-06-22 14:24:34+00
926	111	354	5	My third one, the others were gifts.	2025-06-22 16:04:02+00
927	196	1344	5	Even nicer than the picture.	2025-06-22 17:28:44+00
928	74	969	5	My third one, the others were gifts.	2025-06-22 21:16:52+00
929	67	695	5	Exactly what I hoped for.	2025-06-23 16:15:19+00
930	20	1003	5	Exactly what I hoped for.	2025-06-23 19:40:44+00
931	227	1148	5	Even nicer than the picture. Well packed.	2025-06-24 09:32:29+00
932	186	299	3	It is all right. Quick delivery.	2025-06-24 12:58:19+00
933	233	1344	5	Even nicer than the picture.	2025-06-24 15:30:14+00
934	245	464	4	Does what it should. In daily use since.	2025-06-25 10:30:06+00
935	75	126	3	Nice to look at, so-so in use. Quick delivery.	2025-06-25 20:01:39+00
936	58	212	5	Even nicer than the picture.	2025-06-25 21:10:01+00
937	17	456	5	Beautifully made. Well packed.	2025-06-25 21:17:32+00
938	121	135	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-06-26 20:20:34+00
939	60	208	4	Good, and honestly priced. Came two days later than promised.	2025-06-26 21:21:44+00
940	154	126	5	Beautifully made.	2025-06-27 11:30:19+00
941	164	608	1	Broke on the second day.	2025-06-27 18:47:36+00
942	77	1371	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-06-27 20:30:45+00
943	159	498	5	Even nicer than the picture. In daily use since.	2025-06-28 12:46:25+00
944	251	310	1	Broke on the second day.	2025-06-28 15:17:46+00
945	32	135	2	Arrived late, and is heavier than expected.	2025-06-28 15:47:18+00
946	29	1113	4	Does what it should. Well packed.	2025-06-28 19:59:15+00
947	30	1199	3	Smaller than I thought. Well packed.	2025-06-29 07:56:27+00
948	181	932	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-06-29 15:23:22+00
949	79	1221	3	Nice to look at, so-so in use. Quick delivery.	2025-06-29 19:29:34+00
950	41	954	4	Does what it should. Came two days later than promised.	2025-06-30 13:43:49+00
951	246	866	3	Smaller than I thought.	2025-06-30 18:28:25+00
952	140	1003	5	Would buy it again tomorrow.	2025-06-30 21:12:49+00
953	206	313	4	Solid. The packaging could be simpler.	2025-07-01 08:32:04+00
954	164	662	5	Exactly what I hoped for. Well packed.	2025-07-01 09:04:46+00
955	144	286	5	My third one, the others were gifts. Came two days later than promised.	2025-07-01 11:23:53+00
956	164	219	5	My third one, the others were gifts.	2025-07-01 11:34:09+00
957	185	1183	4	Does what it should. Came two days later than promised.	2025-07-02 09:33:34+00
958	107	759	5	Beautifully made. Quick delivery.	2025-07-02 11:21:47+00
959	74	1265	4	Solid. The packaging could be simpler. In daily use since.	2025-07-02 12:18:07+00
960	186	168	5	My third one, the others were gifts. Came two days later than promised.	2025-07-03 15:35:10+00
961	140	1268	5	Beautifully made. Well packed.	2025-07-03 19:05:48+00
962	200	325	5	Would buy it again tomorrow. Well packed.	2025-07-03 20:07:16+00
963	54	1003	5	My third one, the others were gifts.	2025-07-03 22:03:12+00
964	251	518	5	Even nicer than the picture. Came two days later than promised.	2025-07-03 22:29:14+00
965	89	1169	4	Does what it should.	2025-07-04 10:22:59+00
966	251	1393	5	My third one, the others were gifts. Well packed.	2025-07-04 11:20:35+00
967	13	172	2	Not what the description says.	2025-07-04 11:36:12+00
968	148	108	3	Smaller than I thought. Came two days later than promised.	2025-07-04 14:20:11+00
969	184	284	2	Not what the description says.	2025-07-04 21:31:12+00
970	177	313	5	Even nicer than the picture. Well packed.	2025-07-04 21:36:12+00
971	35	753	5	Even nicer than the picture. Well packed.	2025-07-05 07:34:22+00
972	203	695	3	It is all right. Quick delivery.	2025-07-05 17:54:33+00
973	155	714	3	Nice to look at, so-so in use.	2025-07-05 22:36:07+00
974	199	573	5	Exactly what I hoped for. Well packed.	2025-07-05 23:46:11+00
975	42	919	4	Good, and honestly priced. In daily use since.	2025-07-06 09:00:49+00
976	51	368	1	Broke on the second day.	2025-07-06 09:22:40+00
977	92	1129	1	Came damaged; the refund was quick at least.	2025-07-06 15:34:34+00
978	77	694	4	Does what it should.	2025-07-06 21:00:41+00
979	99	1020	5	Even nicer than the picture.	2025-07-06 21:15:40+00
980	228	738	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-07-06 22:07:37+00
981	152	1094	3	Fine, but I have seen it cheaper. In daily use since.	2025-07-07 10:07:13+00
982	251	591	5	Beautifully made.	2025-07-07 13:51:04+00
983	124	1003	5	Even nicer than the picture. Came two days later than promised.	2025-07-07 16:01:42+00
984	97	905	5	Beautifully made.	2025-07-07 18:27:25+00
985	246	219	2	Got a scratch within a week.	2025-07-07 19:47:04+00
986	158	465	5	My third one, the others were gifts. Well packed.	2025-07-07 20:21:23+00
987	90	1253	5	My third one, the others were gifts. Quick delivery.	2025-07-07 23:16:50+00
988	125	771	5	My third one, the others were gifts.	2025-07-07 23:37:55+00
989	246	1094	4	Good, and honestly priced.	2025-07-08 09:02:21+00
990	245	286	5	Beautifully made.	2025-07-08 13:03:27+00
991	204	707	5	Beautifully made. Well packed.	2025-07-08 18:13:06+00
992	35	36	5	Exactly what I hoped for. My neighbour wants one too.	2025-07-09 20:26:16+00
993	154	866	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-07-10 09:54:08+00
994	23	407	5	Even nicer than the picture. Quick delivery.	2025-07-10 13:47:15+00
995	185	753	5	Exactly what I hoped for. Quick delivery.	2025-07-10 18:08:14+00
996	197	905	3	Nice to look at, so-so in use.	2025-07-10 18:55:54+00
997	209	494	5	My third one, the others were gifts. Quick delivery.	2025-07-10 19:13:27+00
998	124	1129	1	Broke on the second day.	2025-07-11 07:39:49+00
999	151	45	2	Arrived late, and is heavier than expected.	2025-07-11 09:27:26+00
1000	248	464	5	Would buy it again tomorrow.	2025-07-11 09:34:25+00
1001	225	753	4	Good, and honestly priced. Came two days later than promised.	2025-07-11 12:24:58+00
1002	202	827	5	Even nicer than the picture. In daily use since.	2025-07-11 18:03:59+00
1003	132	1180	5	Even nicer than the picture.	2025-07-11 20:06:01+00
1004	11	1221	5	Even nicer than the picture. Quick delivery.	2025-07-12 02:09:33+00
1005	185	929	5	Beautifully made.	2025-07-12 13:38:26+00
1006	181	286	5	Beautifully made.	2025-07-12 18:41:51+00
1007	226	969	4	Does what it should. Quick delivery.	2025-07-12 19:30:37+00
1008	254	273	5	Would buy it again tomorrow.	2025-07-12 20:47:02+00
1009	48	768	2	Not what the description says.	2025-07-13 17:09:25+00
1010	245	700	5	Beautifully made.	2025-07-14 09:13:43+00
1011	27	1411	5	Exactly what I hoped for. In daily use since.	2025-07-14 21:30:19+00
1012	156	662	5	Even nicer than the picture. Quick delivery.	2025-07-14 21:39:18+00
1013	26	1167	3	It is all right.	2025-07-16 11:54:41+00
1014	66	1020	5	Beautifully made. In daily use since.	2025-07-16 18:30:50+00
1015	62	223	5	Even nicer than the picture. Quick delivery.	2025-07-16 21:12:38+00
1016	138	1122	5	Even nicer than the picture.	2025-07-16 22:30:48+00
1017	169	753	2	Arrived late, and is heavier than expected.	2025-07-17 16:28:24+00
1018	75	1225	5	Beautifully made. In daily use since.	2025-07-17 19:58:46+00
1019	132	1167	3	Fine, but I have seen it cheaper. My neighbour wants one too.	2025-07-18 12:16:29+00
1020	68	975	2	Arrived late, and is heavier than expected.	2025-07-18 19:33:15+00
1021	75	608	3	Fine, but I have seen it cheaper.	2025-07-19 18:00:20+00
1022	71	1316	5	Exactly what I hoped for.	2025-07-19 18:48:48+00
1023	4	1411	5	Beautifully made. In daily use since.	2025-07-20 23:28:46+00
1024	106	753	5	Exactly what I hoped for. My neighbour wants one too.	2025-07-21 22:38:01+00
1025	94	1127	4	Good, and honestly priced. In daily use since.	2025-07-22 07:09:40+00
1026	151	662	2	Got a scratch within a week.	2025-07-22 11:32:48+00
1027	65	422	4	Does what it should. Quick delivery.	2025-07-22 11:50:33+00
1028	109	849	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-07-22 12:54:38+00
1029	130	152	3	Fine, but I have seen it cheaper. Well packed.	2025-07-22 19:19:38+00
1030	227	1408	4	Good, and honestly priced.	2025-07-22 20:10:40+00
1031	44	753	3	Nice to look at, so-so in use. Came two days later than promised.	2025-07-22 23:05:21+00
1032	154	867	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-07-23 01:11:14+00
1033	18	830	3	Smaller than I thought. Came two days later than promised.	2025-07-23 11:01:52+00
1034	120	1316	4	Good, and honestly priced.	2025-07-23 16:02:55+00
1035	7	304	4	Solid. The packaging could be simpler. Quick delivery.	2025-07-23 18:31:24+00
1036	77	1162	5	Even nicer than the picture.	2025-07-23 19:57:33+00
1037	242	707	5	Even nicer than the picture. Well packed.	2025-07-23 22:40:12+00
1038	8	674	4	Solid. The packaging could be simpler. In daily use since.	2025-07-24 00:11:18+00
1039	181	1184	5	Would buy it again tomorrow. In daily use since.	2025-07-24 18:39:01+00
1040	177	176	3	It is all right. My neighbour wants one too.	2025-07-24 22:13:21+00
1041	247	907	5	Would buy it again tomorrow.	2025-07-25 08:52:42+00
1042	146	45	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-07-25 10:29:31+00
1043	9	422	4	Does what it should. Well packed.	2025-07-25 20:03:05+00
1044	65	849	4	Good, and honestly priced. My neighbour wants one too.	2025-07-25 20:06:46+00
1045	206	286	4	Very nice, the colour is a little darker than shown. Well packed.	2025-07-25 20:43:18+00
1046	5	753	5	Exactly what I hoped for. Quick delivery.	2025-07-26 10:35:48+00
1047	99	60	4	Good, and honestly priced.	2025-07-26 11:41:38+00
1048	153	629	4	Very nice, the colour is a little darker than shown. Well packed.	2025-07-26 15:01:30+00
1049	165	1003	5	Exactly what I hoped for.	2025-07-26 18:47:57+00
1050	146	1020	3	Nice to look at, so-so in use. Quick delivery.	2025-07-26 19:19:35+00
1051	76	1402	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-07-26 21:33:04+00
1052	95	819	4	Solid. The packaging could be simpler. In daily use since.	2025-07-27 16:13:47+00
1053	207	1162	3	Nice to look at, so-so in use.	2025-07-27 19:56:31+00
1054	65	1003	5	Exactly what I hoped for. In daily use since.	2025-07-28 07:23:47+00
1055	227	187	5	Exactly what I hoped for. My neighbour wants one too.	2025-07-28 09:48:26+00
1056	200	866	3	Nice to look at, so-so in use.	2025-07-28 14:45:24+00
1057	84	608	1	Came damaged; the refund was quick at least.	2025-07-29 22:24:05+00
1058	197	866	5	Exactly what I hoped for. In daily use since.	2025-07-29 23:16:25+00
1059	224	581	5	Beautifully made.	2025-07-30 00:04:05+00
1060	204	943	4	Does what it should. Quick delivery.	2025-07-30 09:01:47+00
1061	3	1078	5	Even nicer than the picture. Quick delivery.	2025-07-30 09:40:02+00
1062	77	1182	4	Solid. The packaging could be simpler. Well packed.	2025-07-30 10:48:18+00
1063	230	1032	5	Even nicer than the picture.	2025-07-30 13:57:26+00
1064	147	1252	5	Would buy it again tomorrow. My neighbour wants one too.	2025-07-30 16:49:06+00
1065	236	620	5	Would buy it again tomorrow. Quick delivery.	2025-07-30 17:54:00+00
1066	70	1271	4	Solid. The packaging could be simpler.	2025-07-30 22:25:14+00
1067	209	1225	4	Solid. The packaging could be simpler.	2025-07-31 12:31:45+00
1068	212	273	1	Came damaged; the refund was quick at least.	2025-07-31 19:17:16+00
1069	27	270	2	Arrived late, and is heavier than expected.	2025-07-31 21:32:02+00
1070	66	1452	5	Exactly what I hoped for. Came two days later than promised.	2025-08-01 02:57:15+00
1071	151	620	5	Beautifully made. Quick delivery.	2025-08-01 09:27:06+00
1072	249	315	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-08-01 09:43:13+00
1073	173	273	1	Came damaged; the refund was quick at least.	2025-08-01 10:58:44+00
1074	158	753	4	Solid. The packaging could be simpler. Well packed.	2025-08-02 14:01:07+00
1075	213	753	1	Broke on the second day.	2025-08-02 15:09:34+00
1076	77	1452	4	Very nice, the colour is a little darker than shown. Well packed.	2025-08-02 15:12:19+00
1077	190	718	5	Would buy it again tomorrow.	2025-08-02 17:35:11+00
1078	79	528	4	Good, and honestly priced. In daily use since.	2025-08-02 17:51:48+00
1079	234	767	5	Even nicer than the picture.	2025-08-02 18:52:55+00
1080	249	753	5	My third one, the others were gifts. My neighbour wants one too.	2025-08-02 19:48:09+00
1081	154	753	5	Would buy it again tomorrow. Well packed.	2025-08-03 11:43:07+00
1082	181	1030	5	Would buy it again tomorrow.	2025-08-03 12:19:51+00
1083	55	122	5	Would buy it again tomorrow. Quick delivery.	2025-08-03 15:49:12+00
1084	1	528	5	Would buy it again tomorrow.	2025-08-03 19:09:57+00
1085	224	640	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-08-03 21:27:44+00
1086	99	358	5	Even nicer than the picture.	2025-08-03 22:09:55+00
1087	195	753	5	My third one, the others were gifts. Came two days later than promised.	2025-08-03 22:22:22+00
1088	251	172	5	Would buy it again tomorrow. My neighbour wants one too.	2025-08-04 07:43:03+00
1089	112	137	3	Nice to look at, so-so in use.	2025-08-04 17:02:55+00
1090	216	1012	4	Does what it should. Quick delivery.	2025-08-05 10:10:03+00
1091	47	753	5	Beautifully made. Came two days later than promised.	2025-08-05 18:07:52+00
1092	168	1020	5	Beautifully made.	2025-08-05 20:10:23+00
1093	205	286	4	Good, and honestly priced. Well packed.	2025-08-05 22:02:09+00
1094	31	874	5	Would buy it again tomorrow. My neighbour wants one too.	2025-08-06 11:03:35+00
1095	177	422	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-08-06 17:59:23+00
1096	236	140	4	Good, and honestly priced. Quick delivery.	2025-08-06 19:38:05+00
1097	151	539	2	Arrived late, and is heavier than expected.	2025-08-06 21:47:26+00
1098	42	290	4	Good, and honestly priced. Came two days later than promised.	2025-08-07 09:29:31+00
1099	123	1452	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-08-07 09:56:08+00
1100	26	1003	4	Good, and honestly priced.	2025-08-07 12:01:32+00
1101	130	1183	4	Solid. The packaging could be simpler.	2025-08-07 15:38:20+00
1102	179	889	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-08-07 19:44:30+00
1103	201	662	3	It is all right. Came two days later than promised.	2025-08-07 20:48:43+00
1104	111	325	3	Smaller than I thought.	2025-08-08 09:06:20+00
1105	193	549	1	Broke on the second day.	2025-08-08 09:41:39+00
1106	195	219	3	Smaller than I thought.	2025-08-08 11:29:26+00
1107	171	753	3	It is all right. In daily use since.	2025-08-08 13:45:19+00
1108	186	1352	4	Solid. The packaging could be simpler.	2025-08-08 16:30:47+00
1109	93	145	5	Even nicer than the picture. Well packed.	2025-08-08 20:25:10+00
1110	109	488	5	Exactly what I hoped for.	2025-08-09 10:25:09+00
1111	199	145	4	Does what it should. Quick delivery.	2025-08-09 10:31:14+00
1112	15	753	5	Would buy it again tomorrow. Well packed.	2025-08-09 13:18:24+00
1113	99	1094	5	Even nicer than the picture.	2025-08-09 15:38:06+00
1114	190	1299	4	Solid. The packaging could be simpler. In daily use since.	2025-08-09 18:13:43+00
1115	197	1273	5	Beautifully made.	2025-08-09 22:24:44+00
1116	32	738	5	Would buy it again tomorrow.	2025-08-10 12:34:16+00
1117	234	528	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-08-10 13:52:38+00
1118	218	1183	2	Not what the description says.	2025-08-10 18:28:54+00
1119	255	753	5	Beautifully made. Well packed.	2025-08-10 20:43:30+00
1120	227	1452	5	Beautifully made. Quick delivery.	2025-08-11 13:08:46+00
1121	208	122	5	My third one, the others were gifts. Quick delivery.	2025-08-11 19:49:36+00
1122	110	1020	5	Beautifully made. Came two days later than promised.	2025-08-11 20:35:53+00
1123	164	1273	4	Good, and honestly priced.	2025-08-11 23:55:10+00
1124	73	943	4	Does what it should.	2025-08-12 10:02:56+00
1125	246	1078	5	Beautifully made. Came two days later than promised.	2025-08-12 16:25:53+00
1126	230	706	5	Exactly what I hoped for.	2025-08-12 18:01:24+00
1127	211	52	5	Even nicer than the picture. In daily use since.	2025-08-12 20:27:04+00
1128	20	126	4	Does what it should.	2025-08-13 17:00:20+00
1129	190	145	5	Would buy it again tomorrow.	2025-08-13 20:58:14+00
1130	38	1252	5	My third one, the others were gifts. Quick delivery.	2025-08-14 00:13:01+00
1131	257	69	5	Beautifully made. My neighbour wants one too.	2025-08-14 06:10:48+00
1132	247	1020	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-08-14 09:34:04+00
1133	181	1452	5	Even nicer than the picture.	2025-08-14 09:34:36+00
1134	100	1454	1	Came damaged; the refund was quick at least.	2025-08-14 10:06:54+00
1135	199	820	4	Solid. The packaging could be simpler. In daily use since.	2025-08-14 19:39:41+00
1136	11	806	4	Very nice, the colour is a little darker than shown.	2025-08-15 07:27:12+00
1137	246	1020	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-08-15 10:04:23+00
1138	243	137	3	Fine, but I have seen it cheaper.	2025-08-16 11:26:39+00
1139	188	199	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-08-16 18:25:06+00
1140	215	1117	2	Not what the description says.	2025-08-16 20:03:49+00
1141	154	738	2	Got a scratch within a week.	2025-08-17 12:28:49+00
1142	127	286	4	Does what it should. Quick delivery.	2025-08-17 12:53:09+00
1143	73	865	5	Even nicer than the picture. My neighbour wants one too.	2025-08-17 15:36:25+00
1144	104	978	5	Even nicer than the picture.	2025-08-17 19:45:48+00
1145	227	220	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-08-18 13:47:50+00
1146	70	1020	5	Beautifully made. Quick delivery.	2025-08-18 17:39:47+00
1147	155	753	5	Beautifully made. Well packed.	2025-08-18 19:32:50+00
1148	222	823	3	Smaller than I thought. Came two days later than promised.	2025-08-18 20:45:57+00
1149	230	120	5	My third one, the others were gifts. Came two days later than promised.	2025-08-18 23:34:18+00
1150	62	568	5	My third one, the others were gifts.	2025-08-19 09:45:19+00
1151	193	219	5	My third one, the others were gifts.	2025-08-19 09:55:21+00
1152	3	55	5	My third one, the others were gifts.	2025-08-19 13:00:01+00
1153	45	827	5	Even nicer than the picture. Came two days later than promised.	2025-08-19 14:58:25+00
1154	246	486	3	Smaller than I thought. In daily use since.	2025-08-19 20:06:22+00
1155	92	512	2	Got a scratch within a week.	2025-08-19 21:03:18+00
1156	210	481	4	Very nice, the colour is a little darker than shown.	2025-08-19 22:27:29+00
1157	187	1308	4	Solid. The packaging could be simpler. Came two days later than promised.	2025-08-19 23:08:19+00
1158	59	120	2	Got a scratch within a week.	2025-08-20 08:53:54+00
1159	251	768	5	My third one, the others were gifts.	2025-08-20 13:29:56+00
1160	232	549	4	Good, and honestly priced. My neighbour wants one too.	2025-08-20 20:11:02+00
1161	95	539	5	Even nicer than the picture. Well packed.	2025-08-20 23:56:06+00
1162	14	539	3	Fine, but I have seen it cheaper. In daily use since.	2025-08-21 09:58:44+00
1163	91	172	5	My third one, the others were gifts. In daily use since.	2025-08-21 14:17:18+00
1164	195	508	2	Arrived late, and is heavier than expected.	2025-08-21 19:37:37+00
1165	134	1405	3	Nice to look at, so-so in use. Came two days later than promised.	2025-08-21 21:17:40+00
1166	25	549	4	Does what it should.	2025-08-22 07:13:05+00
1167	77	237	5	My third one, the others were gifts.	2025-08-22 10:07:41+00
1168	170	508	5	Beautifully made. Quick delivery.	2025-08-22 10:57:37+00
1169	227	1014	1	Broke on the second day.	2025-08-22 11:24:30+00
1170	251	1199	5	Exactly what I hoped for. Quick delivery.	2025-08-22 11:31:03+00
1171	190	662	5	Would buy it again tomorrow. Came two days later than promised.	2025-08-22 12:58:29+00
1172	154	690	5	Exactly what I hoped for. Came two days later than promised.	2025-08-22 13:39:55+00
1173	57	273	1	Came damaged; the refund was quick at least.	2025-08-22 14:11:01+00
1174	64	929	4	Solid. The packaging could be simpler. Quick delivery.	2025-08-22 18:18:04+00
1175	110	185	1	Came damaged; the refund was quick at least.	2025-08-23 11:26:33+00
1176	126	753	4	Does what it should.	2025-08-23 11:56:55+00
1177	16	381	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-08-23 15:12:55+00
1178	209	1260	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-08-23 21:21:40+00
1179	221	1094	5	Would buy it again tomorrow. Well packed.	2025-08-23 22:11:27+00
1180	234	943	4	Good, and honestly priced. My neighbour wants one too.	2025-08-24 11:04:35+00
1181	38	807	5	My third one, the others were gifts.	2025-08-24 13:50:05+00
1182	70	791	5	Beautifully made. My neighbour wants one too.	2025-08-24 14:51:22+00
1183	184	1020	4	Very nice, the colour is a little darker than shown.	2025-08-25 12:27:57+00
1184	67	1014	1	Came damaged; the refund was quick at least.	2025-08-25 20:52:46+00
1185	16	1349	3	Fine, but I have seen it cheaper.	2025-08-25 23:06:10+00
1186	162	194	5	My third one, the others were gifts.	2025-08-26 17:01:55+00
1187	12	219	4	Does what it should. Came two days later than promised.	2025-08-27 08:36:56+00
1188	42	191	5	Even nicer than the picture. Quick delivery.	2025-08-27 10:58:03+00
1189	75	865	5	Would buy it again tomorrow. Came two days later than promised.	2025-08-27 16:06:12+00
1190	12	1016	3	Fine, but I have seen it cheaper.	2025-08-27 22:34:51+00
1191	20	45	5	Beautifully made.	2025-08-28 06:56:11+00
1192	254	51	4	Good, and honestly priced. Came two days later than promised.	2025-08-28 07:38:39+00
1193	245	126	5	My third one, the others were gifts. Well packed.	2025-08-28 11:29:47+00
1194	115	313	2	Not what the description says.	2025-08-28 13:18:35+00
1195	100	1317	4	Good, and honestly priced. Well packed.	2025-08-28 15:28:12+00
1196	169	1412	5	Would buy it again tomorrow. In daily use since.	2025-08-29 13:32:49+00
1197	154	608	5	Beautifully made. Well packed.	2025-08-29 19:22:04+00
1198	200	1162	4	Solid. The packaging could be simpler. Well packed.	2025-08-29 20:29:38+00
1199	163	791	5	Beautifully made. My neighbour wants one too.	2025-08-29 21:01:57+00
1200	248	365	3	Fine, but I have seen it cheaper. Quick delivery.	2025-08-29 21:23:02+00
1201	196	1452	4	Good, and honestly priced.	2025-08-30 07:50:32+00
1202	222	864	3	Nice to look at, so-so in use.	2025-08-30 10:44:32+00
1203	164	706	5	My third one, the others were gifts. Well packed.	2025-08-30 12:14:25+00
1204	114	55	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-08-30 13:03:29+00
1205	12	753	5	Exactly what I hoped for. Well packed.	2025-08-30 13:35:23+00
1206	47	48	5	Exactly what I hoped for.	2025-08-30 14:30:53+00
1207	105	1348	2	Not what the description says.	2025-08-31 13:18:26+00
1208	17	998	5	Even nicer than the picture.	2025-08-31 19:08:45+00
1209	113	983	5	Would buy it again tomorrow. Came two days later than promised.	2025-09-01 09:06:59+00
1210	251	225	5	Would buy it again tomorrow. Quick delivery.	2025-09-01 11:10:50+00
1211	245	479	4	Good, and honestly priced. Well packed.	2025-09-01 20:26:33+00
1212	123	753	5	Beautifully made.	2025-09-01 21:47:31+00
1213	18	1452	3	It is all right. Came two days later than promised.	2025-09-01 23:05:33+00
1214	191	274	5	Even nicer than the picture.	2025-09-02 08:57:26+00
1215	76	610	5	Exactly what I hoped for.	2025-09-02 19:35:36+00
1216	33	1020	2	Not what the description says.	2025-09-03 18:16:23+00
1217	43	316	5	My third one, the others were gifts.	2025-09-03 19:39:23+00
1218	4	430	2	Got a scratch within a week.	2025-09-04 18:33:52+00
1219	27	1214	5	Exactly what I hoped for. Quick delivery.	2025-09-04 19:22:39+00
1220	190	827	4	Very nice, the colour is a little darker than shown. Well packed.	2025-09-05 12:27:00+00
1221	204	225	5	My third one, the others were gifts. Well packed.	2025-09-05 19:15:46+00
1222	157	662	5	My third one, the others were gifts. Well packed.	2025-09-05 21:59:59+00
1223	190	17	5	Beautifully made. My neighbour wants one too.	2025-09-05 22:03:26+00
1224	178	1260	4	Good, and honestly priced. Came two days later than promised.	2025-09-06 14:38:33+00
1225	194	857	3	Fine, but I have seen it cheaper.	2025-09-06 18:42:49+00
1226	15	1346	4	Solid. The packaging could be simpler.	2025-09-06 18:51:30+00
1227	104	460	5	Exactly what I hoped for. My neighbour wants one too.	2025-09-06 19:06:18+00
1228	95	1162	4	Does what it should. Well packed.	2025-09-07 07:10:29+00
1229	106	51	5	Even nicer than the picture. In daily use since.	2025-09-07 17:28:45+00
1230	69	1436	5	Even nicer than the picture.	2025-09-07 17:44:29+00
1231	100	509	5	Exactly what I hoped for. My neighbour wants one too.	2025-09-08 08:59:14+00
1232	45	937	5	Would buy it again tomorrow. Quick delivery.	2025-09-08 17:08:17+00
1233	231	812	5	Even nicer than the picture. Came two days later than promised.	2025-09-08 22:58:24+00
1234	197	1384	5	Even nicer than the picture. My neighbour wants one too.	2025-09-09 09:44:37+00
1235	212	460	2	Got a scratch within a week.	2025-09-09 12:49:24+00
1236	79	427	5	My third one, the others were gifts. Came two days later than promised.	2025-09-10 09:48:04+00
1237	70	747	5	Beautifully made. In daily use since.	2025-09-10 10:29:23+00
1238	190	487	4	Very nice, the colour is a little darker than shown. Well packed.	2025-09-10 14:02:29+00
1239	245	340	5	My third one, the others were gifts. In daily use since.	2025-09-10 16:31:52+00
1240	190	474	5	Beautifully made.	2025-09-10 17:59:58+00
1241	202	843	4	Does what it should.	2025-09-10 21:32:13+00
1242	230	1041	5	My third one, the others were gifts.	2025-09-11 09:11:40+00
1243	69	765	1	Broke on the second day.	2025-09-11 15:31:24+00
1244	44	1098	3	It is all right.	2025-09-11 21:10:55+00
1245	163	369	4	Very nice, the colour is a little darker than shown.	2025-09-11 21:57:24+00
1246	150	753	5	Beautifully made. Well packed.	2025-09-12 18:36:22+00
1247	190	509	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-09-12 20:23:06+00
1248	171	823	5	Would buy it again tomorrow. Well packed.	2025-09-13 00:18:58+00
1249	207	1329	4	Solid. The packaging could be simpler. Well packed.	2025-09-13 09:24:15+00
1250	169	273	5	Even nicer than the picture. Came two days later than promised.	2025-09-13 20:16:24+00
1251	172	340	5	Even nicer than the picture. Well packed.	2025-09-13 20:20:56+00
1252	198	908	5	My third one, the others were gifts. Quick delivery.	2025-09-13 21:21:54+00
1253	99	430	5	Beautifully made. Quick delivery.	2025-09-13 23:24:05+00
1254	85	402	4	Good, and honestly priced. In daily use since.	2025-09-14 01:17:15+00
1255	190	1412	5	Would buy it again tomorrow.	2025-09-14 08:09:18+00
1256	207	273	5	Beautifully made.	2025-09-14 09:25:10+00
1257	230	608	4	Does what it should.	2025-09-14 09:38:03+00
1258	201	964	2	Got a scratch within a week.	2025-09-14 11:12:14+00
1259	168	423	4	Good, and honestly priced.	2025-09-14 18:24:38+00
1260	189	1384	5	Beautifully made. In daily use since.	2025-09-14 19:49:02+00
1261	172	371	4	Does what it should. In daily use since.	2025-09-14 19:53:15+00
1262	190	409	5	Would buy it again tomorrow. Quick delivery.	2025-09-15 11:19:05+00
1263	143	258	2	Arrived late, and is heavier than expected.	2025-09-15 15:59:18+00
1264	26	126	4	Very nice, the colour is a little darker than shown. Quick delivery.	2025-09-15 18:41:01+00
1265	123	498	2	Not what the description says.	2025-09-15 18:48:38+00
1266	117	59	5	Even nicer than the picture.	2025-09-15 19:51:08+00
1267	77	402	5	Would buy it again tomorrow.	2025-09-16 19:57:23+00
1268	196	1235	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-09-16 20:34:25+00
1269	25	177	4	Good, and honestly priced.	2025-09-16 21:43:01+00
1270	64	151	4	Solid. The packaging could be simpler.	2025-09-17 11:55:39+00
1271	177	45	5	Beautifully made. Came two days later than promised.	2025-09-17 17:38:13+00
1272	227	983	5	My third one, the others were gifts.	2025-09-17 17:57:54+00
1273	44	654	5	Beautifully made.	2025-09-17 21:42:41+00
1274	123	280	3	Nice to look at, so-so in use.	2025-09-17 22:43:55+00
1275	67	793	5	Even nicer than the picture.	2025-09-18 10:49:11+00
1276	199	31	4	Does what it should.	2025-09-18 22:42:48+00
1277	44	762	4	Good, and honestly priced.	2025-09-19 09:27:24+00
1278	42	787	4	Solid. The packaging could be simpler. My neighbour wants one too.	2025-09-19 18:22:34+00
1279	211	1484	5	Even nicer than the picture. Well packed.	2025-09-19 18:57:57+00
1280	179	608	4	Very nice, the colour is a little darker than shown. In daily use since.	2025-09-19 20:35:35+00
1281	9	596	5	My third one, the others were gifts.	2025-09-20 12:45:15+00
1282	28	1003	3	Nice to look at, so-so in use.	2025-09-20 14:02:36+00
1283	16	928	5	Exactly what I hoped for.	2025-09-21 07:34:19+00
1284	158	83	4	Good, and honestly priced. Well packed.	2025-09-21 18:47:39+00
1285	189	1452	3	Smaller than I thought. In daily use since.	2025-09-21 20:18:08+00
1286	74	571	5	Beautifully made.	2025-09-22 08:50:40+00
1287	99	592	5	Beautifully made.	2025-09-22 12:14:38+00
1288	23	849	4	Very nice, the colour is a little darker than shown. My neighbour wants one too.	2025-09-22 18:16:51+00
1289	160	734	5	Beautifully made. Came two days later than promised.	2025-09-22 19:57:38+00
1290	255	1452	5	Would buy it again tomorrow. Well packed.	2025-09-22 20:31:21+00
1291	99	639	5	My third one, the others were gifts.	2025-09-22 21:20:13+00
1292	122	944	5	Exactly what I hoped for.	2025-09-22 21:36:12+00
1293	92	62	5	Even nicer than the picture. My neighbour wants one too.	2025-09-23 11:45:58+00
1294	93	1014	3	Fine, but I have seen it cheaper.	2025-09-23 13:49:12+00
1295	57	1321	5	Even nicer than the picture. Came two days later than promised.	2025-09-23 20:29:18+00
1296	5	608	4	Very nice, the colour is a little darker than shown. Well packed.	2025-09-23 20:35:40+00
1297	39	108	2	Not what the description says.	2025-09-23 21:25:47+00
1298	9	1391	5	Would buy it again tomorrow.	2025-09-24 09:15:43+00
1299	134	753	5	Would buy it again tomorrow. In daily use since.	2025-09-24 13:47:22+00
1300	175	698	4	Very nice, the colour is a little darker than shown.	2025-09-24 15:14:30+00
1301	7	460	5	Would buy it again tomorrow. Well packed.	2025-09-24 20:55:34+00
1302	71	596	3	Nice to look at, so-so in use.	2025-09-25 07:23:42+00
1303	252	604	4	Does what it should. Came two days later than promised.	2025-09-25 08:46:38+00
1304	251	1243	1	Came damaged; the refund was quick at least.	2025-09-25 13:43:18+00
1305	161	219	4	Very nice, the colour is a little darker than shown. Well packed.	2025-09-25 19:25:06+00
1306	155	539	5	Exactly what I hoped for.	2025-09-25 21:07:52+00
1307	1	79	5	Exactly what I hoped for.	2025-09-26 10:11:03+00
1308	132	759	3	Fine, but I have seen it cheaper. My neighbour wants one too.	2025-09-26 14:03:55+00
1309	6	335	1	Broke on the second day.	2025-09-26 20:13:51+00
1310	64	981	4	Very nice, the colour is a little darker than shown. Came two days later than promised.	2025-09-26 21:00:06+00
1311	6	541	3	Fine, but I have seen it cheaper.	2025-09-27 13:14:13+00
1312	78	596	5	Beautifully made. Quick delivery.	2025-09-27 13:16:44+00
1313	190	771	5	Would buy it again tomorrow. My neighbour wants one too.	2025-09-27 18:58:49+00
1314	64	1003	4	Solid. The packaging could be simpler. In daily use since.	2025-09-27 20:11:30+00
1315	26	795	3	Smaller than I thought.	2025-09-27 20:35:24+00
1316	26	435	5	Even nicer than the picture. Well packed.	2025-09-27 20:44:57+00
1317	22	539	5	Beautifully made.	2025-09-28 10:15:21+00
1318	71	1094	2	Arrived late, and is heavier than expected.	2025-09-28 20:53:03+00
1319	100	1020	5	Would buy it again tomorrow. Came two days later than promised.	2025-09-29 13:35:27+00
1320	16	1444	5	My third one, the others were gifts. Quick delivery.	2025-09-29 18:19:41+00
1321	243	736	5	My third one, the others were gifts.	2025-09-30 14:27:12+00
1322	227	118	4	Solid. The packaging could be simpler.	2025-09-30 15:08:53+00
\.

SELECT setval(pg_get_serial_sequence('reviews', 'id'), (SELECT max(id) FROM reviews));
